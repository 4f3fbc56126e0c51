package lv.kopa.method.growth.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Bases;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Validity;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.Measure;
import lv.kopa.text.Text;

/** Whether data and arguments can carry a comparison of two periods. */
final class GrowthCheck {
    /** One member that makes more than this share of all change is named. */
    private static final double DOMINANT = 0.5;

    private final Dataset dataset;
    private final Arguments arguments;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Indicator> indicators;
    private final Values values;

    GrowthCheck(Dataset dataset, Arguments arguments) {
        this.dataset = dataset;
        this.arguments = arguments;
        values = new Values(dataset);
        indicators = dataset.tree().orElseThrow().leaves().stream()
                .map(IndicatorNode.Leaf::indicator)
                .toList();
    }

    Validity validity() {
        findings.add(Wording.REMARKS
                .caution("not-causal")
                .figure("units", dataset.units().size())
                .say());
        names();
        finite();
        Optional<Span> span = Span.of(dataset, arguments);
        if (span.isEmpty()) {
            List<String> periods = values.periods().stream()
                    .map(Period::name)
                    .filter(name -> !name.isEmpty())
                    .toList();
            findings.add(Wording.REMARKS
                    .refuse("no-two-periods")
                    .figure("periods", periods.size())
                    .say(String.join(", ", periods), periods.size()));
        } else {
            deflator(span.get());
            new Bases(dataset)
                    .overPeriods(
                            Finding.Severity.REFUSE,
                            which(each -> Growth.measured(each) && values.known(each, span.get())),
                            List.of(span.get().before(), span.get().after()))
                    .ifPresent(findings::add);
            if (Membership.of(dataset, arguments, span.get()).isEmpty()) {
                findings.add(Wording.REMARKS
                        .refuse("no-membership." + arguments.get(Settings.MEMBERSHIP))
                        .figure("parents", dataset.parents().size())
                        .say());
            }
        }
        findings.addAll(Wording.REMARKS.caution("not-measured").sayOf(which(indicator -> !Growth.measured(indicator))));
        findings.addAll(Wording.REMARKS
                .caution("not-added")
                .sayOf(which(indicator -> Growth.measured(indicator) && !Growth.added(indicator, arguments))));
        if (indicators.stream().noneMatch(Growth::measured)) {
            findings.add(Wording.REMARKS
                    .refuse("nothing-measured")
                    .figure("indicators", indicators.size())
                    .say());
        }
        if (!new Validity(findings).refused()) {
            Growth growth = Growth.of(dataset, arguments);
            withoutValues(growth.span(), growth.indicators().isEmpty());
            computed(growth);
        }
        return new Validity(findings);
    }

    /** Says which indicators are left out because one of the two periods has no value of them; refuses where none is left. */
    private void withoutValues(Span span, boolean none) {
        inOneOnly(span.before(), span.after());
        inOneOnly(span.after(), span.before());
        findings.addAll(Wording.REMARKS
                .caution("no-values-in-either")
                .sayOf(
                        which(each -> Growth.measured(each)
                                && !values.known(each, span.before())
                                && !values.known(each, span.after())),
                        span.before().name(),
                        span.after().name()));
        if (none) {
            findings.add(Wording.REMARKS
                    .refuse("no-values")
                    .figure("indicators", indicators.size())
                    .say(span.before().name(), span.after().name(), periods(indicators)));
        }
    }

    private void inOneOnly(Period empty, Period other) {
        List<Indicator> without = indicators.stream()
                .filter(each -> Growth.measured(each) && !values.known(each, empty) && values.known(each, other))
                .toList();
        findings.addAll(Wording.REMARKS
                .caution("no-values-in-period")
                .sayOf(without.stream().map(Indicator::code).toList(), empty.name(), periods(without)));
    }

    /** In which periods each has values, where it has any. */
    private Text periods(List<Indicator> about) {
        List<Text> parts = new ArrayList<>();
        for (Indicator each : about) {
            List<Period> periods = values.periods(each);
            if (!periods.isEmpty()) {
                parts.add(Wording.text(
                        "values.periods",
                        each.code(),
                        periods.get(0).name(),
                        periods.get(periods.size() - 1).name()));
            }
        }
        return parts.isEmpty() ? Wording.text("values.none") : Text.joined("; ", parts);
    }

    private List<String> which(Predicate<Indicator> condition) {
        return indicators.stream().filter(condition).map(Indicator::code).toList();
    }

    private void names() {
        Set<String> unknown = new TreeSet<>();
        Stream.of(Settings.ADDED, Settings.MONEY).forEach(each -> unknown.addAll(arguments.get(each)));
        indicators.forEach(indicator -> unknown.remove(indicator.code()));
        findings.addAll(Wording.REMARKS.refuse("unknown-indicator").sayOf(List.copyOf(unknown)));
    }

    private void finite() {
        Set<String> infinite = new LinkedHashSet<>();
        for (DataColumn column : dataset.columns()) {
            if (column.key().role() == DataRole.INDICATOR && column instanceof DataColumn.Numbers numbers) {
                for (int unit = 0; unit < numbers.size(); unit++) {
                    if (Double.isInfinite(numbers.value(unit))) {
                        infinite.add(column.key().code());
                    }
                }
            }
        }
        findings.addAll(Wording.REMARKS.refuse("not-finite").sayOf(List.copyOf(infinite)));
    }

    private void deflator(Span span) {
        Deflation deflation = new Deflation(dataset, arguments, span);
        boolean asked = !arguments.get(Settings.INDEX).isEmpty()
                || arguments.get(Settings.SERIES).isPresent();
        List<String> money = which(deflation::money);
        if (asked && deflation.rise().isEmpty()) {
            findings.add(Wording.REMARKS
                    .refuse("no-index")
                    .figure("given", arguments.get(Settings.INDEX).size())
                    .say(span.before().name(), span.after().name(), series(), series().length()));
        } else if (!asked && !money.isEmpty()) {
            findings.addAll(Wording.REMARKS.caution("nominal-only").sayOf(money));
        } else if (asked) {
            findings.add(Wording.REMARKS
                    .ok("deflated")
                    .figure("rise", deflation.rise().getAsDouble())
                    .about(money)
                    .say(
                            span.before().name(),
                            deflation.rise().getAsDouble(),
                            arguments.get(Settings.INDEX).isEmpty()
                                    ? arguments.get(Settings.SERIES).orElse("")
                                    : arguments.get(Settings.SOURCE)));
            findings.addAll(Wording.REMARKS
                    .caution("cumulative-money")
                    .sayOf(which(each -> deflation.money(each) && each.measure() == Measure.CUMULATIVE)));
        }
        if (!arguments.get(Settings.INDEX).isEmpty()
                && arguments.get(Settings.SOURCE).isBlank()) {
            findings.add(Wording.REMARKS
                    .refuse("no-source")
                    .figure("indices", arguments.get(Settings.INDEX).size())
                    .say());
        }
    }

    private String series() {
        return dataset.columns().stream()
                .filter(column -> column.key().role() == DataRole.COVARIATE)
                .map(column -> column.key().code())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void computed(Growth growth) {
        if (Double.isNaN(growth.span().years())) {
            findings.add(Wording.REMARKS
                    .caution("no-years")
                    .figure("periods", 2)
                    .say(growth.span().before().name(), growth.span().after().name()));
        }
        Set<String> base = new LinkedHashSet<>();
        Set<String> few = new LinkedHashSet<>();
        Set<String> incomplete = new LinkedHashSet<>();
        for (Growth.Of each : growth.indicators()) {
            each.splits().forEach((group, split) -> {
                Split.Sum whole = split.parts().get(Part.WHOLE);
                if (whole.known() > 0 && !(whole.change().before() > 0)) {
                    base.add(each.indicator().code());
                }
                if (split.parts().values().stream().anyMatch(Split.Sum::telling)) {
                    few.add(each.indicator().code());
                }
                if (split.parts().get(Part.INCOMPLETE).members() > 0) {
                    incomplete.add(each.indicator().code());
                }
            });
            dominance(each);
        }
        findings.addAll(Wording.REMARKS.caution("no-positive-base").sayOf(List.copyOf(base)));
        findings.addAll(Wording.REMARKS.caution("incomplete").sayOf(List.copyOf(incomplete)));
        findings.addAll(Wording.REMARKS.caution("few-members").sayOf(List.copyOf(few)));
    }

    private void dominance(Growth.Of each) {
        Split all = each.splits().get(Membership.ALL);
        if (all != null
                && all.dominance() > DOMINANT
                && all.parts().get(Part.WHOLE).known() > 1) {
            findings.add(Wording.REMARKS
                    .caution("dominated")
                    .figure("share", all.dominance())
                    .about(each.indicator().code())
                    .say(each.indicator().code(), Math.round(100 * all.dominance())));
        }
    }
}
