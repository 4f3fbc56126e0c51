package lv.kopa.view.monitor.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Validity;
import lv.kopa.text.Text;

/** Tables as the methods of monitoring make them; SYNTHETIC. */
final class Monitored {
    private final String id;
    private final List<String> rows = new ArrayList<>();
    private final List<ResultColumn> columns = new ArrayList<>();

    Monitored(String id, int size) {
        this.id = id;
        for (int row = 0; row < size; row++) {
            rows.add("row " + row);
        }
    }

    Monitored words(String column, String... words) {
        columns.add(new ResultColumn.Words(
                column,
                Text.of("EN " + column, "LV " + column),
                ResultRole.NOTE,
                List.of(words).stream()
                        .map(each -> column.endsWith("-name") ? Text.of(each, "ā " + each) : Text.same(each))
                        .toList()));
        return this;
    }

    Monitored numbers(String column, double... values) {
        columns.add(ResultColumn.Numbers.of(column, Text.of("EN " + column, "LV " + column), ResultRole.VALUE, values));
        return this;
    }

    EvaluationRecord record() {
        ResultTable table =
                new ResultTable(id, Text.same(id), ResultTable.Purpose.STAGE, ResultTable.RowKind.OTHER, rows, columns);
        Dataset dataset = new Dataset.Builder().synthetic(true).build();
        return new EvaluationRecord(
                "id",
                new EvaluationRecord.Input(
                        "m", "1.0.0", new BundleIdentity("b", "1", "0", Optional.empty()), Map.of(), 1, dataset),
                new EvaluationRecord.Result(
                        EvaluationRecord.Outcome.DONE,
                        new EvaluationRecord.MethodSummary(
                                Text.EMPTY,
                                Text.EMPTY,
                                Text.EMPTY,
                                Text.EMPTY,
                                Text.EMPTY,
                                List.of(),
                                CausalLevel.DESCRIPTIVE),
                        List.of(),
                        Validity.OK,
                        List.of(table),
                        List.of()),
                new EvaluationRecord.Execution("me", Instant.EPOCH, Duration.ZERO, 1, "s", "r"));
    }

    static EvaluationRecord targets() {
        double none = Double.NaN;
        return new Monitored("progress", 4)
                .words("unit", "a", "b", "c", "d")
                .words("unit-name", "SYNTHETIC A", "SYNTHETIC B", "SYNTHETIC C", "SYNTHETIC D")
                .words("indicator", "x", "x", "x", "y")
                .words("indicator-name", "Exports", "Exports", "Exports", "Staff")
                .words("measured-in", "EUR", "EUR", "EUR", "")
                .words("state", "behind", "reached", "no-baseline", "no-target")
                .words("state-name", "behind", "reached", "no baseline", "no target agreed")
                .numbers("baseline", 10, 10, none, none)
                .numbers("value", 5, 21, 15, 3)
                .numbers("milestone", 15, none, none, none)
                .words("milestone-day", "2018-12-31", "", "", "")
                .numbers("target", 20, 20, 20, none)
                .words("target-day", "2020-12-31", "2020-12-31", "2020-12-31", "")
                .numbers("share", -50, 110, none, none)
                .numbers("forecast", 25, none, none, none)
                .numbers("lower", -1000, none, none, none)
                .numbers("upper", 1000, none, none, none)
                .words("outlook", "open", "", "", "")
                .record();
    }

    static EvaluationRecord growth() {
        return growth("EUR");
    }

    /** Growth of what is counted in this. */
    static EvaluationRecord growth(String unit) {
        double none = Double.NaN;
        return new Monitored("growth", 5)
                .words("group", "*", "*", "*", "*", "*")
                .words("group-name", "all", "all", "all", "all", "all")
                .words("indicator", "x", "x", "x", "x", "x")
                .words("indicator-name", "Exports", "Exports", "Exports", "Exports", "Exports")
                .words("measured-in", unit, unit, unit, unit, unit)
                .words("from", "2016", "2016", "2016", "2016", "2016")
                .words("to", "2019", "2019", "2019", "2019", "2019")
                .words("part", "stayers", "joiners", "leavers", "incomplete", "whole")
                .words("part-name", "stayed", "joined", "left", "incomplete", "the whole")
                .numbers("members", 2, 1, 0, 1, 4)
                .numbers("before", 1e8, 0, 0, none, 1e8)
                .numbers("after", 9e7, 1.5e8, 0, none, 2.4e8)
                .numbers("change", -1e7, 1.5e8, 0, none, 1.4e8)
                .numbers("growth", -10, none, none, none, 140)
                .numbers("real-growth", -20, none, none, none, 112)
                .numbers("real-before", 1e8, 0, 0, none, 1e8)
                .numbers("real-after", 8e7, 1.32e8, 0, none, 2.12e8)
                .numbers("real-change", -2e7, 1.32e8, 0, none, 1.12e8)
                .record();
    }

    /**
     * An indicator of which {@code telling} says what tells of single members.
     *
     * @param known with values: for all together, a and b in turn those who stayed, joined, left, are incomplete, and the whole
     * @param telling 1 where a sum tells of a single member, in the same order
     */
    static EvaluationRecord guarded(double[] known, double... telling) {
        String[] groups = new String[15];
        String[] parts = new String[15];
        double[] numbers = new double[15];
        for (int row = 0; row < 15; row++) {
            groups[row] = List.of("*", "a", "b").get(row / 5);
            parts[row] = List.of("stayers", "joiners", "leavers", "incomplete", "whole")
                    .get(row % 5);
            numbers[row] = 1000 + row;
        }
        String[] same = new String[15];
        Arrays.fill(same, "x");
        return new Monitored("growth", 15)
                .words("group", groups)
                .words("group-name", groups)
                .words("indicator", same)
                .words("indicator-name", same)
                .words("measured-in", same)
                .words("from", same)
                .words("to", same)
                .words("part", parts)
                .words("part-name", parts)
                .numbers("members", known)
                .numbers("known", known)
                .numbers("telling", telling)
                .numbers("before", numbers)
                .numbers("after", numbers)
                .numbers("change", numbers)
                .numbers("growth", numbers)
                .record();
    }

    static EvaluationRecord additionality() {
        return additionality(0, 0, 0, 0, 0);
    }

    /** The same where some steps tell of a single unit. */
    static EvaluationRecord additionality(double... telling) {
        double none = Double.NaN;
        return new Monitored("additionality", 5)
                .words("indicator", "x", "x", "x", "x", "x")
                .words("indicator-name", "Jobs", "Jobs", "Jobs", "Jobs", "Jobs")
                .words("measured-in", "jobs", "jobs", "jobs", "jobs", "jobs")
                .words("step", "gross", "leakage", "deadweight", "net", "double-funded")
                .words("step-name", "gross", "leakage", "deadweight", "net", "of it twice")
                .numbers("rate", none, 0.1, 0.4, none, none)
                .numbers("amount", 100, -10, -36, 54, 40)
                .numbers("level", 100, 90, 54, 54, 21.6)
                .numbers("level-low", 100, 80, 40, 40, 16)
                .numbers("level-high", 100, 95, 70, 70, 28)
                .numbers("telling", telling)
                .words("source", "", "SYNTHETIC", "SYNTHETIC", "", "")
                .record();
    }
}
