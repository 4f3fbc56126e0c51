package lv.kopa.check.internal.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Label;
import lv.kopa.registry.Options;
import lv.kopa.registry.Row;

/**
 * A label that a cluster was given has not expired, or another followed. A label whose end the registry does not have is
 * valid for as long as its grade is as a rule; where there is no such rule, there is no telling. Judged are clusters that
 * ever had a label, by scheme.
 *
 * <p>Figures: {@code scheme}, {@code grade}, {@code given}, {@code until} (a dash where it is not known).
 *
 * @param months months for which a grade is valid
 */
record LabelValid(Map<Label.Grade, Integer> months) implements Condition {
    private static final String NONE = "–";

    private record Held(Id<Cluster> cluster, String scheme) {}

    LabelValid {
        months = Map.copyOf(Objects.requireNonNull(months, "there are months"));
    }

    @Override
    public List<Finding> judge(Sight sight) {
        Map<Held, List<Fact<Label>>> held = new TreeMap<>(
                Comparator.comparing((Held each) -> each.cluster()).thenComparing(Held::scheme));
        sight.known(Label.class).forEach(fact -> held.computeIfAbsent(
                        new Held(fact.entry().cluster(), fact.entry().scheme()), each -> new ArrayList<>(1))
                .add(fact));
        List<Finding> findings = new ArrayList<>();
        held.forEach((cluster, labels) -> findings.add(judge(sight, cluster, labels)));
        return findings;
    }

    private Finding judge(Sight sight, Held held, List<Fact<Label>> labels) {
        Fact<Label> last = labels.stream()
                .max(Comparator.comparing(fact -> fact.span().from()))
                .orElseThrow();
        LocalDate until = last.span().until().orElseGet(() -> {
            Integer rule = months.get(last.entry().grade());
            return rule == null ? null : last.span().from().plusMonths(rule);
        });
        Outcome outcome =
                until == null ? Outcome.UNKNOWN : sight.day().isBefore(until) ? Outcome.HOLDS : Outcome.BROKEN;
        return new Finding(
                new Row(Kind.of(Cluster.class), held.cluster()),
                outcome,
                Map.of(
                        "scheme", held.scheme(),
                        "grade", Options.label(last.entry().grade()),
                        "given", last.span().from().toString(),
                        "until", until == null ? NONE : until.toString()),
                labels.stream().map(Row::of).toList());
    }
}
