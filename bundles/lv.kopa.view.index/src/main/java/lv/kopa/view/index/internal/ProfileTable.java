package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.text.Text;
import lv.kopa.view.index.internal.Groups.Group;
import lv.kopa.view.index.internal.Profile.Row;
import lv.kopa.view.index.internal.Ranking.Place;

/** The profiles of all units as a table: scores of all pillars, and in what each differs most from its group. */
final class ProfileTable {
    private ProfileTable() {}

    static List<Block> blocks(Scores scores, Profile profile, Ranking ranking, Groups groups, ProfileWords words) {
        List<Place> shown = ranking.places()
                .subList(0, Math.min(RankingTable.MOST_ROWS, ranking.places().size()));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Texts.text("unit"), 0));
        profile.rows().forEach(row -> columns.add(new Column(row.name(), words.places())));
        columns.add(new Column(Texts.text("profile.columnAbove"), 0));
        columns.add(new Column(Texts.text("profile.columnBelow"), 0));
        List<List<Cell>> rows = shown.stream()
                .map(place -> row(scores, profile, groups, words, place.unit()))
                .toList();
        Block table = new Block.Table(Texts.text("profile.table"), columns, rows);
        return shown.size() == ranking.places().size()
                ? List.of(table)
                : List.of(
                        table,
                        new Block.Paragraph(Texts.text(
                                "table.cut", shown.size(), ranking.places().size())));
    }

    private static List<Cell> row(Scores scores, Profile profile, Groups groups, ProfileWords words, int unit) {
        Group group = groups.of(unit);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Block.Table.Words(scores.name(unit)));
        profile.rows().forEach(row -> cells.add(new Block.Table.Number(row.values()[unit])));
        cells.add(named(words.above(unit, group)));
        cells.add(named(words.below(unit, group)));
        return cells;
    }

    private static Cell named(Optional<Row> row) {
        return new Block.Table.Words(row.map(Row::name).orElse(Text.same("–")));
    }
}
