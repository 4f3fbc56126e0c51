package lv.kopa.method.target.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.Indicator;
import lv.kopa.text.Text;

/** The tables of a result: per unit, how many targets are in which state; per unit and target, everything. */
final class TargetTables {
    private static final double PERCENT = 100;

    private final Dataset dataset;
    private final Assessment assessment;

    private TargetTables(Dataset dataset, Assessment assessment) {
        this.dataset = dataset;
        this.assessment = assessment;
    }

    static List<ResultTable> of(Dataset dataset, Assessment assessment) {
        TargetTables tables = new TargetTables(dataset, assessment);
        return List.of(tables.scores(), tables.progress());
    }

    private ResultTable scores() {
        List<Unit> units = dataset.units();
        List<ResultColumn> columns = new ArrayList<>();
        for (State state : State.values()) {
            double[] counts = new double[units.size()];
            for (int row = 0; row < assessment.rows().size(); row++) {
                if (assessment.rows().get(row).state() == state) {
                    counts[row % units.size()]++;
                }
            }
            boolean reason = state.compareTo(State.NO_BASELINE) > 0;
            if (!reason || Arrays.stream(counts).anyMatch(count -> count > 0)) {
                columns.add(ResultColumn.Numbers.of(state.word(), state.label(), ResultRole.STATISTIC, counts));
            }
        }
        for (int j = 0; j < assessment.indicators().size(); j++) {
            List<Progress> own = assessment.rows().subList(j * units.size(), (j + 1) * units.size());
            Indicator indicator = assessment.indicators().get(j);
            columns.add(ResultColumn.Numbers.owning(
                    indicator.code(),
                    Wording.text("column.share-of", Listed.name(indicator)),
                    ResultRole.VALUE,
                    Text.same("%"),
                    own.stream().mapToDouble(each -> PERCENT * each.share()).toArray(),
                    Map.of()));
            columns.add(new ResultColumn.Words(
                    indicator.code() + ".state",
                    Wording.text("column.state-of", Listed.name(indicator)),
                    ResultRole.CLASS,
                    own.stream().map(each -> each.state().label()).toList()));
        }
        return new ResultTable(
                "scores",
                Wording.text("table.scores"),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                units.stream().map(Unit::id).toList(),
                columns);
    }

    private ResultTable progress() {
        ResultColumns.Rows<Progress> rows = Wording.COLUMNS.of(assessment.rows());
        List<ResultColumn> columns = new ArrayList<>(List.of(
                rows.words("unit", row -> Text.same(row.unit().id())),
                rows.words("unit-name", row -> Listed.name(row.unit())),
                rows.words("indicator", row -> Text.same(row.indicator().code())),
                rows.words("indicator-name", row -> Listed.name(row.indicator())),
                rows.words("measured-in", row -> row.indicator().unit()),
                rows.words(
                        "state", ResultRole.CLASS, row -> Text.same(row.state().word())),
                rows.words("state-name", row -> row.state().label())));
        columns.add(rows.numbers(
                "baseline", ResultRole.VALUE, row -> row.agreement().baseline()));
        columns.add(day(
                rows,
                "baseline-day",
                row -> row.agreement().begun().map(Object::toString).orElse("")));
        columns.add(rows.numbers("value", ResultRole.VALUE, Progress::value));
        columns.add(day(rows, "day", row -> row.day().map(Object::toString).orElse("")));
        columns.add(rows.numbers("milestone", ResultRole.VALUE, row -> shownMilestone(row)
                .map(Map.Entry::getValue)
                .orElse(Double.NaN)));
        columns.add(day(rows, "milestone-day", row -> shownMilestone(row)
                .map(each -> each.getKey().toString())
                .orElse("")));
        columns.add(
                rows.numbers("target", ResultRole.VALUE, row -> row.agreement().target()));
        columns.add(day(
                rows,
                "target-day",
                row -> row.agreement().due().map(Object::toString).orElse("")));
        columns.add(rows.numbers("expected", ResultRole.VALUE, Progress::expected));
        columns.add(rows.numbers("share", ResultRole.EFFECT, row -> PERCENT * row.share()));
        columns.add(rows.numbers("points", ResultRole.STATISTIC, Progress::points));
        columns.add(rows.numbers("forecast", ResultRole.VALUE, row -> row.forecast()
                .map(Forecast::value)
                .orElse(Double.NaN)));
        columns.add(rows.numbers("lower", ResultRole.LOWER, row -> row.forecast()
                .map(Forecast::lower)
                .orElse(Double.NaN)));
        columns.add(rows.numbers("upper", ResultRole.UPPER, row -> row.forecast()
                .map(Forecast::upper)
                .orElse(Double.NaN)));
        columns.add(rows.words("outlook", row -> row.forecast()
                .map(each -> Wording.text("outlook." + each.outlook(row.agreement())))
                .orElse(Text.EMPTY)));
        return new ResultTable(
                "progress",
                Wording.text("table.progress"),
                ResultTable.Purpose.STAGE,
                ResultTable.RowKind.OTHER,
                assessment.rows().stream()
                        .map(row -> row.unit().id() + " " + row.indicator().code())
                        .toList(),
                columns);
    }

    /** The milestone that was due last or, where none was, the first. */
    private static Optional<Map.Entry<LocalDate, Double>> shownMilestone(Progress row) {
        return row.day().flatMap(row.agreement()::dueBy).or(() -> row.agreement().milestones().entrySet().stream()
                .findFirst());
    }

    private static ResultColumn day(ResultColumns.Rows<Progress> rows, String id, Function<Progress, String> reading) {
        return rows.words(id, row -> Text.same(reading.apply(row)));
    }
}
