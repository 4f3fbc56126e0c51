package lv.kopa.method.growth.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.Indicator;
import lv.kopa.text.Text;

/** The tables of a result: the change of each unit; the change of sums, split. */
final class GrowthTables {
    private final Dataset dataset;
    private final Growth growth;

    private GrowthTables(Dataset dataset, Growth growth) {
        this.dataset = dataset;
        this.growth = growth;
    }

    static List<ResultTable> of(Dataset dataset, Growth growth) {
        GrowthTables tables = new GrowthTables(dataset, growth);
        return List.of(tables.scores(), tables.split());
    }

    private String before() {
        return growth.span().before().name();
    }

    private String after() {
        return growth.span().after().name();
    }

    private ResultTable scores() {
        List<ResultColumn> columns = new ArrayList<>();
        for (Growth.Of each : growth.indicators()) {
            String code = each.indicator().code();
            Text name = name(each.indicator());
            double years = growth.span().years();
            columns.add(change(code, "unit.change", name, each, Change::difference));
            columns.add(change(code + ".growth", "unit.growth", name, each, Change::growth));
            columns.add(change(code + ".cagr", "unit.cagr", name, each, change -> change.annual(years)));
            each.rise().ifPresent(rise -> {
                columns.add(
                        change(code + ".real-growth", "unit.real-growth", name, each, change -> change.deflated(rise)
                                .growth()));
                columns.add(change(code + ".real-cagr", "unit.real-cagr", name, each, change -> change.deflated(rise)
                        .annual(years)));
            });
        }
        return new ResultTable(
                "scores",
                Wording.text("table.scores", before(), after()),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                dataset.units().stream().map(Unit::id).toList(),
                columns);
    }

    private static ResultColumn change(
            String id, String label, Text name, Growth.Of each, ToDoubleFunction<Change> reading) {
        return ResultColumn.Numbers.owning(
                id,
                Wording.text("column." + label, name),
                ResultRole.EFFECT,
                label.equals("unit.change") ? each.indicator().unit() : Text.same("%"),
                each.units().stream().mapToDouble(reading).toArray(),
                Map.of());
    }

    /** A row of the second table. */
    private record Row(Growth.Of of, String group, Part part, Split.Sum sum) {
        Change real() {
            return of.rise().isPresent()
                    ? sum.change().deflated(of.rise().getAsDouble())
                    : new Change(Double.NaN, Double.NaN);
        }

        /** Growth of those who joined or left is none: one side of it is nobody. */
        boolean compares() {
            return part == Part.STAYERS || part == Part.WHOLE;
        }
    }

    private ResultTable split() {
        List<Row> rows = new ArrayList<>();
        for (Growth.Of each : growth.indicators()) {
            each.splits().forEach((group, split) -> split.parts()
                    .forEach((part, sum) -> rows.add(new Row(each, group, part, sum))));
        }
        double years = growth.span().years();
        List<ResultColumn> columns = List.of(
                words(rows, "group", row -> Text.same(row.group())),
                words(rows, "group-name", row -> group(row.group())),
                words(rows, "indicator", row -> Text.same(row.of().indicator().code())),
                words(rows, "indicator-name", row -> name(row.of().indicator())),
                words(rows, "measured-in", row -> row.of().indicator().unit()),
                words(rows, "from", row -> Text.same(before())),
                words(rows, "to", row -> Text.same(after())),
                words(rows, "part", row -> Text.same(row.part().word())),
                words(rows, "part-name", row -> row.part().label()),
                numbers(rows, "members", row -> row.sum().members()),
                numbers(rows, "known", row -> row.sum().known()),
                numbers(rows, "before", row -> row.sum().change().before()),
                numbers(rows, "after", row -> row.sum().change().after()),
                numbers(rows, "change", row -> row.sum().change().difference()),
                numbers(
                        rows,
                        "growth",
                        row -> row.compares() ? row.sum().change().growth() : Double.NaN),
                numbers(rows, "cagr", row -> row.compares() ? row.sum().change().annual(years) : Double.NaN),
                numbers(rows, "real-before", row -> row.real().before()),
                numbers(rows, "real-after", row -> row.real().after()),
                numbers(rows, "real-change", row -> row.real().difference()),
                numbers(rows, "real-growth", row -> row.compares() ? row.real().growth() : Double.NaN),
                numbers(rows, "real-cagr", row -> row.compares() ? row.real().annual(years) : Double.NaN));
        return new ResultTable(
                "growth",
                Wording.text("table.growth", before(), after()),
                ResultTable.Purpose.STAGE,
                ResultTable.RowKind.OTHER,
                rows.stream()
                        .map(row -> row.group() + " " + row.of().indicator().code() + " "
                                + row.part().word())
                        .toList(),
                columns);
    }

    private Text group(String id) {
        if (id.equals(Membership.ALL)) {
            return Wording.text("group.all");
        }
        return dataset.nameOf(id);
    }

    private static ResultColumn words(List<Row> rows, String id, Function<Row, Text> reading) {
        return new ResultColumn.Words(
                id,
                Wording.text("column." + id),
                ResultRole.NOTE,
                rows.stream().map(reading).toList());
    }

    private static ResultColumn numbers(List<Row> rows, String id, ToDoubleFunction<Row> reading) {
        return ResultColumn.Numbers.of(
                id,
                Wording.text("column." + id),
                ResultRole.VALUE,
                rows.stream().mapToDouble(reading).toArray());
    }

    private static Text name(Indicator indicator) {
        return indicator.name().isEmpty() ? Text.same(indicator.code()) : indicator.name();
    }
}
