package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Payment;
import lv.kopa.registry.Row;

/**
 * A grant is raised after a day only if enough of it was invested by that day; what was paid stands for what was invested.
 * Before the day nothing can be said. Grants that had ended before the day are not judged.
 *
 * <p>Figures: {@code paid}, {@code planned}, {@code percent}, {@code least} (percent), {@code day}, {@code now} (the grant on
 * the day of the snapshot).
 *
 * @param day by which day
 * @param least which part of the grant
 */
record SpentBeforeMore(LocalDate day, Threshold least) implements Condition {
    private static final int DECIMALS = 6;

    SpentBeforeMore {
        Objects.requireNonNull(day, "there is a day");
        Objects.requireNonNull(least, "there is a threshold");
    }

    @Override
    public List<Finding> judge(Sight sight) {
        Map<Id<Grant>, List<Fact<Payment>>> payments = new HashMap<>();
        for (Fact<Payment> payment : sight.known(Payment.class)) {
            if (!payment.span().from().isAfter(day)) {
                payments.computeIfAbsent(payment.entry().grant(), each -> new ArrayList<>())
                        .add(payment);
            }
        }
        Map<Id<Grant>, Grant> planned = new HashMap<>();
        sight.known(Grant.class).stream()
                .filter(fact -> fact.span().contains(day))
                .forEach(fact -> planned.put(fact.id(), fact.entry()));
        return sight.now(Grant.class).stream()
                .filter(grant -> planned.containsKey(grant.id())
                        && !planned.get(grant.id()).ends().isBefore(day)
                        && sight.concerns(planned.get(grant.id()).programme(), least, day))
                .map(grant ->
                        judge(sight, grant, planned.get(grant.id()), payments.getOrDefault(grant.id(), List.of())))
                .toList();
    }

    private Finding judge(Sight sight, Fact<Grant> grant, Grant planned, List<Fact<Payment>> payments) {
        Euro paid = Euro.ZERO;
        for (Fact<Payment> payment : payments) {
            paid = paid.plus(payment.entry().amount());
        }
        BigDecimal amount = planned.amount().amount();
        BigDecimal part =
                amount.signum() == 0 ? BigDecimal.ONE : paid.amount().divide(amount, DECIMALS, RoundingMode.DOWN);
        BigDecimal limit = sight.limit(planned.programme(), least, day);
        boolean enough = paid.amount().compareTo(amount.multiply(limit)) >= 0;
        boolean raised = grant.entry().amount().compareTo(planned.amount()) > 0;
        Outcome outcome =
                sight.day().isBefore(day) ? Outcome.UNKNOWN : raised && !enough ? Outcome.BROKEN : Outcome.HOLDS;
        List<Row> rows = new ArrayList<>(List.of(Row.of(grant)));
        payments.forEach(payment -> rows.add(Row.of(payment)));
        return new Finding(
                Row.of(grant),
                outcome,
                Map.of(
                        "paid", paid.amount(),
                        "planned", amount,
                        "percent", part.movePointRight(2),
                        "least", limit.movePointRight(2),
                        "day", day.toString(),
                        "now", grant.entry().amount().amount()),
                rows);
    }
}
