package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.registry.Application;
import lv.kopa.registry.Application.Decision;
import lv.kopa.registry.Call;
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
 * cent, with the numbers that held on the day of the grant. What an application asks for is judged in the same way, on top of
 * what its cluster has been granted, unless it was refused or taken back or its grant is judged.
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
    private static final Set<Decision> ALIVE = EnumSet.of(Decision.PENDING, Decision.APPROVED);

    private record Share(Id<Programme> programme, Id<Cluster> cluster) {}

    /** Money that is granted or asked for. */
    private record Money(Row row, Share share, LocalDate day, Euro amount, Euro cost) {
        static Money of(Fact<Grant> fact) {
            Grant grant = fact.entry();
            return new Money(
                    Row.of(fact),
                    new Share(grant.programme(), grant.cluster()),
                    fact.span().from(),
                    grant.amount(),
                    grant.eligibleCost());
        }

        static Money of(Fact<Application> fact, Id<Programme> programme) {
            Application application = fact.entry();
            return new Money(
                    Row.of(fact),
                    new Share(programme, application.cluster()),
                    fact.span().from(),
                    application.requested(),
                    application.eligibleCost());
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
        List<Money> grants = sight.now(Grant.class).stream().map(Money::of).toList();
        Map<Share, Euro> sums = new HashMap<>();
        grants.forEach(grant -> sums.merge(grant.share(), grant.amount(), Euro::plus));
        Stream<Finding> granted = grants.stream()
                .filter(grant -> concerns(sight, grant))
                .map(grant -> judge(sight, grant, sums.get(grant.share())));
        Stream<Finding> asked = asked(sight).stream()
                .filter(application -> concerns(sight, application))
                .map(application -> judge(
                        sight,
                        application,
                        sums.getOrDefault(application.share(), Euro.ZERO).plus(application.amount())));
        return Stream.concat(granted, asked).toList();
    }

    /** The applications that may still bring money, or have without a grant that says so. */
    private static List<Money> asked(Sight sight) {
        Map<Id<Call>, Id<Programme>> calls = new HashMap<>();
        sight.known(Call.class)
                .forEach(call -> calls.put(call.id(), call.entry().programme()));
        Set<Id<Application>> answered = new HashSet<>();
        Set<Share> unnamed = new HashSet<>();
        for (Fact<Grant> fact : sight.known(Grant.class)) {
            Grant grant = fact.entry();
            grant.application()
                    .ifPresentOrElse(answered::add, () -> unnamed.add(new Share(grant.programme(), grant.cluster())));
        }
        List<Money> asked = new ArrayList<>();
        for (Fact<Application> fact : sight.now(Application.class)) {
            Application application = fact.entry();
            Id<Programme> programme = calls.get(application.call());
            if (programme == null || !ALIVE.contains(application.decision()) || answered.contains(fact.id())) {
                continue;
            }
            Money money = Money.of(fact, programme);
            boolean granted = application.decision() == Decision.APPROVED && unnamed.contains(money.share());
            if (!granted) {
                asked.add(money);
            }
        }
        return asked;
    }

    private boolean concerns(Sight sight, Money money) {
        return sight.concerns(money.share().programme(), intensity, money.day())
                && sight.concerns(money.share().programme(), ceiling, money.day());
    }

    private Finding judge(Sight sight, Money money, Euro sum) {
        BigDecimal part = sight.limit(money.share().programme(), intensity, money.day());
        BigDecimal top = sight.limit(money.share().programme(), ceiling, money.day());
        BigDecimal amount = money.amount().amount();
        BigDecimal cost = money.cost().amount();
        BigDecimal exact = cost.multiply(part);
        BigDecimal most = exact.setScale(CENTS, RoundingMode.DOWN);
        List<Text> wrong = new ArrayList<>();
        if (sum.amount().compareTo(top) > 0) {
            wrong.add(aboveCeiling.with(Map.of(
                    "sum", sum.amount(), "ceiling", top, "excess", sum.amount().subtract(top))));
        }
        boolean tooLarge = amount.compareTo(exact) > 0;
        if (tooLarge) {
            wrong.add(aboveIntensity.with(
                    Map.of("amount", amount, "cost", cost, "most", most, "excess", amount.subtract(most))));
        }
        return new Finding(
                money.row(),
                wrong.isEmpty() ? Outcome.HOLDS : Outcome.BROKEN,
                Map.of(
                        "amount", amount,
                        "cost", cost,
                        "percent", percent(amount, cost, tooLarge ? RoundingMode.UP : RoundingMode.DOWN),
                        "most", most,
                        "list", Text.joined(" ", wrong)),
                List.of(money.row()));
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal cost, RoundingMode rounding) {
        return cost.signum() == 0 ? BigDecimal.ZERO : amount.movePointRight(2).divide(cost, DECIMALS, rounding);
    }
}
