package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.view.index.internal.Ranking.Place;

/** The ranking as a table: rank, unit, score, interval, ranks over weights and choices, contributions. */
final class RankingTable {
    private RankingTable() {}

    static List<Block> blocks(Scores scores, Ranking ranking, Contributions contributions) {
        Stream<Place> unranked =
                ranking.unranked().stream().map(unit -> new Place(unit, Double.NaN, Double.NaN, false));
        List<Place> all = Stream.concat(ranking.places().stream(), unranked).toList();
        List<double[]> numbers = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        boolean wholeRanks = ranking.places().stream().allMatch(place -> place.rank() % 1 == 0);
        columns.add(new Column(Texts.text("ranking.rank"), wholeRanks ? 0 : 1));
        columns.add(new Column(Texts.text("unit"), 0));
        int places = RankingWords.places(ranking);
        for (ResultColumn column : scores.table().columns()) {
            boolean wanted = scores.score().filter(column::equals).isPresent()
                    || column.role() == ResultRole.LOWER
                    || column.role() == ResultRole.UPPER;
            if (wanted && column instanceof ResultColumn.Numbers values) {
                columns.add(new Column(column.label(), places));
                numbers.add(scores.values(values));
            }
        }
        RankRanges.of(scores).ifPresent(ranges -> {
            columns.add(new Column(Texts.text("ranking.range.median"), 0));
            numbers.add(ranges.median());
            columns.add(new Column(Texts.text("ranking.range.lower"), 0));
            numbers.add(ranges.lower());
            columns.add(new Column(Texts.text("ranking.range.upper"), 0));
            numbers.add(ranges.upper());
        });
        for (Contributions.Part part : contributions.parts()) {
            columns.add(new Column(Texts.text("ranking.from", part.name()), places));
            numbers.add(part.values());
        }
        return LongTable.blocks(Texts.text("ranking.table"), columns, all, place -> row(scores, place, numbers));
    }

    private static List<Cell> row(Scores scores, Place place, List<double[]> numbers) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Block.Table.Number(place.rank()));
        cells.add(new Block.Table.Words(scores.name(place.unit())));
        numbers.forEach(values -> cells.add(new Block.Table.Number(values[place.unit()])));
        return cells;
    }
}
