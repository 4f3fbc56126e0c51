package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/**
 * A funded cluster has at least so much of one thing or several. What is missing is weighed: where it could not change the
 * answer, there is one.
 *
 * <p>Figures: {@code list}, what was found on which day.
 *
 * @param days on which days it is judged
 * @param requirements what it must have; at least one
 */
record AtLeast(JudgedDays days, List<Requirement> requirements) implements Condition {

    /**
     * What a cluster must have.
     *
     * @param measure what is measured
     * @param indicator code of the indicator, for measures that have one; null for others
     * @param least how much it must be
     * @param above whether it must be more than that
     * @param words what is found: {@code day}, {@code value}, {@code least}, {@code missing}
     * @param none what is found where nothing is known, so that the value says nothing: {@code day}, {@code least},
     *     {@code missing}; null where that cannot be
     */
    record Requirement(Measure measure, String indicator, Threshold least, boolean above, Words words, Words none) {
        Requirement {
            Objects.requireNonNull(measure, "a requirement has a measure");
            Objects.requireNonNull(least, "a requirement has a threshold");
            Objects.requireNonNull(words, "a requirement has words");
        }

        private boolean met(BigDecimal value, BigDecimal limit) {
            int order = value.compareTo(limit);
            return above ? order > 0 : order >= 0;
        }
    }

    /** What was found of one requirement on one day. */
    private record Judged(Outcome outcome, Text words, List<Row> rows) {}

    AtLeast {
        Objects.requireNonNull(days, "it is judged on some days");
        requirements = List.copyOf(requirements);
    }

    @Override
    public List<Finding> judge(Sight sight) {
        List<Finding> findings = new ArrayList<>();
        for (Fact<Grant> grant : sight.now(Grant.class)) {
            List<LocalDate> when = days.of(grant, sight.day()).stream()
                    .filter(day -> requirements.stream()
                            .allMatch(each -> sight.concerns(grant.entry().programme(), each.least(), day)))
                    .toList();
            if (!when.isEmpty()) {
                findings.add(judge(sight, grant, when));
            }
        }
        return findings;
    }

    private Finding judge(Sight sight, Fact<Grant> grant, List<LocalDate> when) {
        List<Judged> all = new ArrayList<>();
        for (LocalDate day : when) {
            for (Requirement requirement : requirements) {
                all.add(judge(sight, grant, day, requirement));
            }
        }
        Outcome worst = all.stream().map(Judged::outcome).reduce(Outcome.HOLDS, AtLeast::worse);
        List<Judged> told = all.stream().filter(each -> each.outcome() == worst).toList();
        List<Judged> last =
                worst == Outcome.HOLDS ? told.subList(told.size() - requirements.size(), told.size()) : told;
        return new Finding(
                Row.of(grant),
                worst,
                Map.of(
                        "list",
                        Text.joined("; ", last.stream().map(Judged::words).toList())),
                last.stream().flatMap(each -> each.rows().stream()).toList());
    }

    private static Outcome worse(Outcome one, Outcome other) {
        if (one == Outcome.BROKEN || other == Outcome.BROKEN) {
            return Outcome.BROKEN;
        }
        return one == Outcome.UNKNOWN ? one : other;
    }

    private static Judged judge(Sight sight, Fact<Grant> grant, LocalDate day, Requirement requirement) {
        Measured measured = requirement.measure().of(sight, grant, requirement.indicator(), day);
        BigDecimal limit = sight.limit(grant.entry().programme(), requirement.least(), day);
        Outcome outcome = requirement.met(measured.value(), limit)
                ? Outcome.HOLDS
                : measured.most() == null || requirement.met(measured.most(), limit) ? Outcome.UNKNOWN : Outcome.BROKEN;
        Words said = requirement.none() != null && measured.isUnknown() ? requirement.none() : requirement.words();
        Text words = said.with(Map.of(
                "day", day.toString(),
                "value", measured.value(),
                "least", limit,
                "missing", measured.missing()));
        return new Judged(outcome, words, measured.rows());
    }
}
