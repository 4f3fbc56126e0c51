package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Programme;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/**
 * A grant is no more than a part of its eligible cost, and all grants of a cluster no more than a ceiling: exact to the
 * cent, with the numbers that held on the day of the grant.
 *
 * <p>Figures: {@code amount}, {@code cost}, {@code percent} (five decimals, toward the truth of the answer), {@code most}
 * (of this grant by its cost), {@code list} (what is wrong).
 *
 * @param ceiling most that one cluster is granted
 * @param intensity largest part of the eligible cost
 * @param aboveCeiling words where it is too much for the cluster: {@code sum}, {@code ceiling}, {@code excess}
 * @param aboveIntensity words where it is too large a part: {@code amount}, {@code cost}, {@code most}, {@code excess}
 */
record GrantLimits(Threshold ceiling, Threshold intensity, Words aboveCeiling, Words aboveIntensity)
        implements Condition {
    private static final int CENTS = 2;
    private static final int DECIMALS = 5;

    private record Share(Id<Programme> programme, Id<Cluster> cluster) {
        static Share of(Grant grant) {
            return new Share(grant.programme(), grant.cluster());
        }
    }

    GrantLimits {
        Objects.requireNonNull(ceiling, "there is a ceiling");
        Objects.requireNonNull(intensity, "there is an intensity");
        Objects.requireNonNull(aboveCeiling, "there are words for what is above the ceiling");
        Objects.requireNonNull(aboveIntensity, "there are words for what is above the intensity");
    }

    @Override
    public List<Finding> judge(Sight sight) {
        List<Fact<Grant>> grants = sight.now(Grant.class);
        Map<Share, Euro> sums = new HashMap<>();
        grants.forEach(
                grant -> sums.merge(Share.of(grant.entry()), grant.entry().amount(), Euro::plus));
        return grants.stream()
                .filter(grant -> sight.concerns(
                                grant.entry().programme(),
                                intensity,
                                grant.span().from())
                        && sight.concerns(
                                grant.entry().programme(), ceiling, grant.span().from()))
                .map(grant -> judge(sight, grant, sums.get(Share.of(grant.entry()))))
                .toList();
    }

    private Finding judge(Sight sight, Fact<Grant> fact, Euro sum) {
        Grant grant = fact.entry();
        BigDecimal part = sight.limit(grant.programme(), intensity, fact.span().from());
        BigDecimal top = sight.limit(grant.programme(), ceiling, fact.span().from());
        BigDecimal amount = grant.amount().amount();
        BigDecimal exact = grant.eligibleCost().amount().multiply(part);
        BigDecimal most = exact.setScale(CENTS, RoundingMode.DOWN);
        List<Text> wrong = new ArrayList<>();
        if (sum.amount().compareTo(top) > 0) {
            wrong.add(aboveCeiling.with(Map.of(
                    "sum", sum.amount(), "ceiling", top, "excess", sum.amount().subtract(top))));
        }
        boolean tooLarge = amount.compareTo(exact) > 0;
        if (tooLarge) {
            wrong.add(aboveIntensity.with(Map.of(
                    "amount",
                    amount,
                    "cost",
                    grant.eligibleCost().amount(),
                    "most",
                    most,
                    "excess",
                    amount.subtract(most))));
        }
        return new Finding(
                Row.of(fact),
                wrong.isEmpty() ? Outcome.HOLDS : Outcome.BROKEN,
                Map.of(
                        "amount", amount,
                        "cost", grant.eligibleCost().amount(),
                        "percent", percent(grant, tooLarge ? RoundingMode.UP : RoundingMode.DOWN),
                        "most", most,
                        "list", Text.joined(" ", wrong)),
                List.of(Row.of(fact)));
    }

    private static BigDecimal percent(Grant grant, RoundingMode rounding) {
        BigDecimal cost = grant.eligibleCost().amount();
        return cost.signum() == 0
                ? BigDecimal.ZERO
                : grant.amount().amount().movePointRight(2).divide(cost, DECIMALS, rounding);
    }
}
