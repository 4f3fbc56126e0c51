package lv.kopa.check.internal.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Payment;
import lv.kopa.registry.Row;

/**
 * No more is paid out of a grant than it is; what came back is taken off. Judged are grants out of which anything was paid.
 *
 * <p>Figures: {@code paid}, {@code amount} of the grant, {@code difference} (without a sign).
 */
record PaidWithinGrant() implements Condition {
    @Override
    public List<Finding> judge(Sight sight) {
        Map<Id<Grant>, List<Fact<Payment>>> payments = new HashMap<>();
        sight.known(Payment.class)
                .forEach(payment -> payments.computeIfAbsent(payment.entry().grant(), each -> new ArrayList<>())
                        .add(payment));
        return sight.now(Grant.class).stream()
                .filter(grant -> payments.containsKey(grant.id()))
                .map(grant -> judge(grant, payments.get(grant.id())))
                .toList();
    }

    private static Finding judge(Fact<Grant> grant, List<Fact<Payment>> payments) {
        List<Row> rows = new ArrayList<>(List.of(Row.of(grant)));
        Euro paid = Euro.ZERO;
        for (Fact<Payment> payment : payments) {
            paid = paid.plus(payment.entry().amount());
            rows.add(Row.of(payment));
        }
        Euro amount = grant.entry().amount();
        return new Finding(
                Row.of(grant),
                paid.compareTo(amount) <= 0 ? Outcome.HOLDS : Outcome.BROKEN,
                Map.of(
                        "paid", paid.amount(),
                        "amount", amount.amount(),
                        "difference", amount.minus(paid).amount().abs()),
                rows);
    }
}
