package lv.kopa.method.target.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Validity;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.ScaleType;

/** Whether data and arguments can carry a judgement of targets. */
final class TargetCheck {
    private static final Set<DataRole> READ =
            Set.of(DataRole.INDICATOR, DataRole.BASELINE, DataRole.MILESTONE, DataRole.TARGET, DataRole.DUE_DATE);

    private final Dataset dataset;
    private final Arguments arguments;
    private final List<Finding> findings = new ArrayList<>();

    TargetCheck(Dataset dataset, Arguments arguments) {
        this.dataset = dataset;
        this.arguments = arguments;
    }

    Validity validity() {
        names();
        finite();
        if (!new Validity(findings).refused()) {
            rows(Assessment.of(dataset, arguments));
        }
        return new Validity(findings);
    }

    private void names() {
        Set<String> known = new LinkedHashSet<>();
        dataset.tree().orElseThrow().leaves().forEach(leaf -> known.add(leaf.code()));
        Set<String> unknown = new TreeSet<>();
        for (Parameter<? extends Map<String, ?>> each : Settings.BY_INDICATOR) {
            unknown.addAll(arguments.get(each).keySet());
        }
        unknown.removeAll(known);
        findings.addAll(Wording.REMARKS.refuse("unknown-indicator").sayOf(List.copyOf(unknown)));
        for (Parameter<Optional<String>> each : List.of(Settings.PERIOD, Settings.BASELINE_PERIOD)) {
            arguments
                    .get(each)
                    .filter(name -> dataset.periods(DataRole.INDICATOR).stream()
                            .noneMatch(period -> period.name().equals(name)))
                    .ifPresent(name -> findings.add(
                            Wording.REMARKS.refuse("unknown-period").about(name).say(name, periods())));
        }
        findings.addAll(Wording.REMARKS
                .caution("not-judged")
                .sayOf(dataset.tree().orElseThrow().leaves().stream()
                        .map(IndicatorNode.Leaf::indicator)
                        .filter(indicator -> !Assessment.judged(indicator))
                        .map(Indicator::code)
                        .toList()));
    }

    private String periods() {
        return String.join(
                ", ",
                dataset.periods(DataRole.INDICATOR).stream()
                        .map(period -> period.name())
                        .toList());
    }

    private void finite() {
        Set<String> infinite = new LinkedHashSet<>();
        int provisional = 0;
        for (DataColumn column : dataset.columns()) {
            if (READ.contains(column.key().role()) && column instanceof DataColumn.Numbers numbers) {
                for (int unit = 0; unit < numbers.size(); unit++) {
                    if (Double.isInfinite(numbers.value(unit))) {
                        infinite.add(column.key().code());
                    }
                    if (numbers.status(unit) == CellStatus.PROVISIONAL) {
                        provisional++;
                    }
                }
            }
        }
        findings.addAll(Wording.REMARKS.refuse("not-finite").sayOf(List.copyOf(infinite)));
        if (provisional > 0) {
            findings.add(Wording.REMARKS
                    .caution("provisional")
                    .figure("values", provisional)
                    .say(provisional));
        }
    }

    private void rows(Assessment assessment) {
        List<Progress> rows = assessment.rows();
        boolean any = rows.stream().anyMatch(row -> row.state() != State.NO_VALUE && row.state() != State.NO_TARGET);
        if (!any) {
            findings.add(Wording.REMARKS
                    .refuse("nothing-to-judge")
                    .figure("values", count(rows, row -> row.state() != State.NO_VALUE))
                    .figure(
                            "targets",
                            count(rows, row -> !Double.isNaN(row.agreement().target())))
                    .say());
            return;
        }
        rows("no-value", rows, row -> row.state() == State.NO_VALUE);
        rows("no-target", rows, row -> row.state() == State.NO_TARGET);
        rows("no-baseline", rows, row -> row.state() == State.NO_BASELINE);
        rows("undated", rows, row -> row.state() == State.UNDATED);
        rows(
                "nothing-to-improve",
                rows,
                row -> withBoth(row)
                        && row.agreement().target() == row.agreement().baseline());
        rows(
                "against-direction",
                rows,
                row -> withBoth(row)
                        && !row.agreement().improves()
                        && row.agreement().target() != row.agreement().baseline());
        rows("milestone-below-baseline", rows, row -> row.agreement().milestoneBelowBaseline());
        ordinal(assessment);
        forecasts(rows);
    }

    private static boolean withBoth(Progress row) {
        return !Double.isNaN(row.agreement().baseline())
                && !Double.isNaN(row.agreement().target());
    }

    private static long count(List<Progress> rows, Predicate<Progress> which) {
        return rows.stream().filter(which).count();
    }

    private void ordinal(Assessment assessment) {
        findings.addAll(Wording.REMARKS
                .caution("ordinal-scale")
                .sayOf(assessment.indicators().stream()
                        .filter(each -> each.scale() == ScaleType.ORDINAL)
                        .map(Indicator::code)
                        .toList()));
    }

    private void forecasts(List<Progress> rows) {
        if (!arguments.get(Settings.FORECAST).equals(Settings.TREND)) {
            return;
        }
        List<Progress> tooShort = rows.stream()
                .filter(row -> !Double.isNaN(row.value())
                        && !Double.isNaN(row.agreement().target())
                        && row.points() < Forecast.FEWEST_POINTS
                        && row.agreement()
                                .due()
                                .filter(due -> row.day().filter(due::isAfter).isPresent())
                                .isPresent())
                .toList();
        if (!tooShort.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("too-few-points")
                    .figure("rows", tooShort.size())
                    .figure(
                            "points",
                            tooShort.stream().mapToInt(Progress::points).max().orElse(0))
                    .figure("needed", Forecast.FEWEST_POINTS)
                    .about(subjects(tooShort))
                    .say(
                            tooShort.size(),
                            tooShort.stream().mapToInt(Progress::points).max().orElse(0),
                            Forecast.FEWEST_POINTS));
        }
        rows("far-forecast", rows, row -> row.forecast().filter(Forecast::far).isPresent());
    }

    private void rows(String key, List<Progress> all, Predicate<Progress> which) {
        List<Progress> rows = all.stream().filter(which).toList();
        if (!rows.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution(key)
                    .figure("rows", rows.size())
                    .figure("of", all.size())
                    .about(subjects(rows))
                    .say(
                            rows.size(),
                            all.size(),
                            Listed.codes(rows.stream()
                                    .map(row -> row.indicator().code())
                                    .distinct()
                                    .toList())));
        }
    }

    private static List<String> subjects(List<Progress> rows) {
        Set<String> subjects = new LinkedHashSet<>();
        rows.forEach(row -> subjects.add(row.indicator().code()));
        rows.forEach(row -> subjects.add(row.unit().id()));
        return List.copyOf(subjects);
    }
}
