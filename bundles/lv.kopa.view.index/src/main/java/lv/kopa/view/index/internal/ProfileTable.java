package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.text.Text;
import lv.kopa.view.index.internal.Groups.Group;
import lv.kopa.view.index.internal.Profile.Row;
import lv.kopa.view.index.internal.Ranking.Place;

/**
 * The profiles of all units: their scores in all pillars, and in what each differs most from its group. One table where
 * that fits the width of a page, else two.
 */
final class ProfileTable {
    /** With more scores than these, words beside them make the lines of a printed page too high. */
    private static final int SCORES_BESIDE_WORDS = 6;

    private final Scores scores;
    private final Profile profile;
    private final Groups groups;
    private final ProfileWords words;

    ProfileTable(Scores scores, Profile profile, Groups groups, ProfileWords words) {
        this.scores = scores;
        this.profile = profile;
        this.groups = groups;
        this.words = words;
    }

    List<Block> blocks(List<Place> all) {
        List<Place> shown = LongTable.shown(all);
        List<Block> blocks = new ArrayList<>();
        boolean together = profile.rows().size() <= SCORES_BESIDE_WORDS;
        blocks.add(table("profile.table", shown, true, together));
        if (!together) {
            blocks.add(table("profile.differences", shown, false, true));
        }
        blocks.addAll(LongTable.remark(all));
        long known = known();
        if (profile.rows().size() < known) {
            blocks.add(new Block.Paragraph(
                    Texts.text("profile.left-out", profile.rows().size(), known)));
        }
        return blocks;
    }

    /** How many nodes of the index have scores. */
    private long known() {
        return scores.root()
                .map(root -> scores.table().columns().stream()
                        .filter(column -> column instanceof ResultColumn.Numbers
                                && root.find(column.id()).isPresent())
                        .count())
                .orElse(0L);
    }

    private Block table(String caption, List<Place> shown, boolean withScores, boolean withDifferences) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Texts.text("unit"), 0));
        List<Function<Integer, Cell>> cells = new ArrayList<>();
        cells.add(unit -> new Block.Table.Words(scores.name(unit)));
        if (withScores) {
            for (Row row : profile.rows()) {
                columns.add(new Column(row.name(), words.places()));
                cells.add(unit -> new Block.Table.Number(row.values()[unit]));
            }
        }
        if (withDifferences) {
            columns.add(new Column(Texts.text("profile.columnAbove"), 0));
            cells.add(unit -> differing(unit, words.above(unit, groups.of(unit))));
            columns.add(new Column(Texts.text("profile.columnBelow"), 0));
            cells.add(unit -> differing(unit, words.below(unit, groups.of(unit))));
        }
        List<List<Cell>> rows = shown.stream()
                .map(place ->
                        cells.stream().map(cell -> cell.apply(place.unit())).toList())
                .toList();
        return new Block.Table(Texts.text(caption), columns, rows);
    }

    private Cell differing(int unit, Optional<Row> row) {
        Group group = groups.of(unit);
        return new Block.Table.Words(
                row.map(found -> words.differing(found, unit, group)).orElse(Text.same("–")));
    }
}
