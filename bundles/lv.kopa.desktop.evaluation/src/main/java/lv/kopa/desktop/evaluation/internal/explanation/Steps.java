package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.Indicator;
import lv.kopa.text.Text;

/** Follows the value of a unit in an indicator from the data through every step that the method gives. */
final class Steps {
    private final Dataset dataset;
    private final int index;
    private final Optional<RawValue> raw;
    private final boolean confidential;
    private final List<Step> steps = new ArrayList<>();
    private final double answer;

    private Steps(RecordTables tables, Indicator indicator, String unit, Optional<RawValue> raw) {
        this.dataset = tables.dataset();
        this.index = dataset.indexOf(unit).orElseThrow();
        this.raw = raw;
        confidential = raw.filter(values -> values.confidential(index)).isPresent();
        answer = tables.scores()
                .flatMap(table -> table.numbers(indicator.code()).map(column -> new RecordTables.Values(table, column)))
                .map(values -> values.of(unit, dataset))
                .orElse(Double.NaN);
    }

    /** The steps, the value in the data first. */
    static List<Step> of(RecordTables tables, Indicator indicator, String unit) {
        List<ResultTable> stages = tables.stages(indicator.code());
        Optional<ResultColumn.Numbers> first = stages.stream().findFirst().map(table -> table.numbers(indicator.code())
                .orElseThrow());
        Optional<RawValue> raw = RawValue.of(tables.dataset(), indicator, first);
        Steps steps = new Steps(tables, indicator, unit, raw);
        raw.ifPresent(values -> steps.addRaw(values, indicator.unit()));
        Optional<ResultColumn.Numbers> before = raw.map(values -> ResultColumn.Numbers.of(
                "", Text.EMPTY, ResultRole.VALUE, values.values().toArray()));
        int place = steps.index;
        for (ResultTable stage : stages) {
            ResultColumn.Numbers column = stage.numbers(indicator.code()).orElseThrow();
            int row = RecordTables.row(stage, unit, tables.dataset());
            if (row >= 0) {
                int at = place;
                steps.add(stage.title(), before.filter(values -> at == row), column, row);
                before = Optional.of(column);
                place = row;
            }
        }
        return List.copyOf(steps.steps);
    }

    private void addRaw(RawValue values, Text measure) {
        String period = values.values().key().period().name();
        Text title = period.isEmpty() ? Words.text("raw") : Words.text("raw.period", period);
        steps.add(new Step(title, values.value(index), !confidential, measure, values.remark(index), Optional.empty()));
    }

    private void add(Text title, Optional<ResultColumn.Numbers> before, ResultColumn.Numbers column, int row) {
        double value = column.value(row);
        Optional<CellMark> mark = Optional.ofNullable(column.marks().get(row))
                .filter(now ->
                        before.map(earlier -> earlier.marks().get(row) != now).orElse(true));
        boolean shown = !confidential || Double.compare(value, answer) == 0;
        Change change = new Change(dataset, raw, index, before, column, row, steps.size());
        Text remark = confidential ? Text.EMPTY : change.words(mark);
        steps.add(new Step(title, value, shown, column.unit(), remark, mark));
    }
}
