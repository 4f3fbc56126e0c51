package lv.kopa.method.growth.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
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
            Text name = Listed.name(each.indicator());
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

        /** What this part makes of the change of the whole. */
        double change(Change change) {
            return part == Part.INCOMPLETE ? change.contribution() : change.difference();
        }

        /** Growth of those who joined or left is none: one side of it is nobody. */
        boolean compares() {
            return part == Part.STAYERS || part == Part.WHOLE;
        }
    }

    private ResultTable split() {
        List<Row> list = new ArrayList<>();
        for (Growth.Of each : growth.indicators()) {
            each.splits().forEach((group, split) -> split.parts()
                    .forEach((part, sum) -> list.add(new Row(each, group, part, sum))));
        }
        double years = growth.span().years();
        ResultColumns.Rows<Row> rows = Wording.COLUMNS.of(list);
        List<ResultColumn> columns = List.of(
                rows.words("group", row -> Text.same(row.group())),
                rows.words("group-name", row -> group(row.group())),
                rows.words("indicator", row -> Text.same(row.of().indicator().code())),
                rows.words("indicator-name", row -> Listed.name(row.of().indicator())),
                rows.words("measured-in", row -> row.of().indicator().unit()),
                rows.words("from", row -> Text.same(before())),
                rows.words("to", row -> Text.same(after())),
                rows.words("part", row -> Text.same(row.part().word())),
                rows.words("part-name", row -> row.part().label()),
                rows.numbers("members", row -> row.sum().members()),
                rows.numbers("known", row -> row.sum().known()),
                rows.numbers("telling", row -> row.sum().telling() ? 1 : 0),
                rows.numbers("before", row -> row.sum().change().before()),
                rows.numbers("after", row -> row.sum().change().after()),
                rows.numbers("change", row -> row.change(row.sum().change())),
                rows.numbers(
                        "growth", row -> row.compares() ? row.sum().change().growth() : Double.NaN),
                rows.numbers("cagr", row -> row.compares() ? row.sum().change().annual(years) : Double.NaN),
                rows.numbers("real-before", row -> row.real().before()),
                rows.numbers("real-after", row -> row.real().after()),
                rows.numbers("real-change", row -> row.change(row.real())),
                rows.numbers("real-growth", row -> row.compares() ? row.real().growth() : Double.NaN),
                rows.numbers("real-cagr", row -> row.compares() ? row.real().annual(years) : Double.NaN));
        return new ResultTable(
                "growth",
                Wording.text("table.growth", before(), after()),
                ResultTable.Purpose.STAGE,
                ResultTable.RowKind.OTHER,
                list.stream()
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
}
