package lv.kopa.store.internal.integrity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** A grant and the private part are the eligible cost, and the grant is no larger a part of it than the programme allows. */
final class GrantRule implements Rule {
    private static final Kind<Grant> KIND = Kind.of(Grant.class);
    private static final int CENTS = 2;
    private static final int DECIMALS = 6;

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        Set<Id<Programme>> programmes = new HashSet<>();
        state.changes(KIND).forEach(change -> change.after()
                .steps()
                .forEach(step -> programmes.add(step.entry().programme())));
        Limits limits = new Limits(state, programmes);
        for (Change<Grant> change : state.changes(KIND)) {
            for (Timeline.Step<Grant> step : change.after().steps()) {
                Grant grant = step.entry();
                if (!grant.amount().plus(grant.privatePart()).equals(grant.eligibleCost())) {
                    objections.to(
                            change,
                            "privatePart",
                            "grant.parts",
                            grant.amount().amount(),
                            grant.privatePart().amount(),
                            grant.amount().plus(grant.privatePart()).amount(),
                            grant.eligibleCost().amount());
                }
                limits.on(step.span().from(), grant.programme(), ProgrammeRule.Rule.INTENSITY_CEILING)
                        .ifPresent(ceiling -> intensity(change, grant, ceiling, objections));
            }
        }
    }

    private static void intensity(Change<Grant> change, Grant grant, BigDecimal ceiling, Objections objections) {
        BigDecimal exact = grant.eligibleCost().amount().multiply(ceiling);
        if (grant.amount().amount().compareTo(exact) > 0) {
            Euro most = new Euro(exact.setScale(CENTS, RoundingMode.DOWN));
            objections.to(
                    change,
                    "amount",
                    "grant.intensity",
                    grant.amount().amount(),
                    grant.eligibleCost().amount(),
                    percent(grant),
                    ceiling.movePointRight(2),
                    most.amount(),
                    grant.amount().minus(most).amount());
        }
    }

    private static String percent(Grant grant) {
        return grant.eligibleCost().amount().signum() == 0
                ? "∞"
                : grant.amount()
                        .amount()
                        .movePointRight(2)
                        .divide(grant.eligibleCost().amount(), DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }
}
