package lv.kopa.store.internal.integrity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.kopa.registry.Change;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** Nothing owns itself, and nothing is owned more than wholly. */
final class OwnershipRule implements Rule {
    private static final Kind<Ownership> KIND = Kind.of(Ownership.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        Map<Id<Organisation>, Change<Ownership>> touched = new HashMap<>();
        for (Change<Ownership> change : state.changes(KIND)) {
            for (Timeline.Step<Ownership> step : change.after().steps()) {
                Ownership ownership = step.entry();
                touched.put(ownership.owned(), change);
                if (ownership.owner().equals(ownership.owned())) {
                    objections.to(change, "owned", "own.self", ownership.owned().value());
                }
            }
        }
        Map<Id<Organisation>, TreeMap<LocalDate, BigDecimal>> steps = new HashMap<>();
        state.having(KIND, "owned", new HashSet<>(touched.keySet())).values().forEach(timeline -> timeline.steps()
                .forEach(step -> add(step, touched.keySet(), steps)));
        steps.forEach((owned, days) -> judge(owned, days, touched.get(owned), objections));
    }

    private static void add(
            Timeline.Step<Ownership> step,
            Set<Id<Organisation>> touched,
            Map<Id<Organisation>, TreeMap<LocalDate, BigDecimal>> steps) {
        Ownership ownership = step.entry();
        if (touched.contains(ownership.owned())) {
            TreeMap<LocalDate, BigDecimal> days = steps.computeIfAbsent(ownership.owned(), owned -> new TreeMap<>());
            days.merge(step.span().from(), ownership.share(), BigDecimal::add);
            step.span()
                    .until()
                    .ifPresent(day -> days.merge(day, ownership.share().negate(), BigDecimal::add));
        }
    }

    private static void judge(
            Id<Organisation> owned,
            TreeMap<LocalDate, BigDecimal> days,
            Change<Ownership> change,
            Objections objections) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> each : days.entrySet()) {
            sum = sum.add(each.getValue());
            if (sum.compareTo(BigDecimal.ONE) > 0) {
                objections.to(
                        change, "share", "own.sum", owned.value(), each.getKey().toString(), sum.movePointRight(2));
                return;
            }
        }
    }
}
