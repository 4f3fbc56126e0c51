package lv.kopa.store.internal.integrity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Programme;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** A programme grants no more than was set aside for it. */
final class AllocationRule implements Rule {
    private static final Kind<Grant> GRANT = Kind.of(Grant.class);
    private static final Kind<Programme> PROGRAMME = Kind.of(Programme.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        Set<Id<Programme>> touched = new HashSet<>();
        state.changes(GRANT).forEach(change -> change.after()
                .steps()
                .forEach(step -> touched.add(step.entry().programme())));
        state.changes(PROGRAMME).forEach(change -> touched.add(change.id()));
        Map<Id<Programme>, GrantSums> sums = new HashMap<>();
        state.having(GRANT, "programme", touched).forEach((id, timeline) -> {
            for (Timeline.Step<Grant> step : timeline.steps()) {
                sums.computeIfAbsent(step.entry().programme(), each -> new GrantSums())
                        .add(GrantSums.part(id, step));
            }
        });
        Map<Id<Programme>, Timeline<Programme>> programmes = state.of(PROGRAMME, touched);
        sums.forEach((id, sum) -> Optional.ofNullable(programmes.get(id))
                .flatMap(programme -> sum.excess(day -> programme.on(day).map(Programme::allocation)))
                .ifPresent(excess -> object(id, excess, state, objections)));
    }

    private static void object(Id<Programme> id, GrantSums.Excess excess, State state, Objections objections) {
        Optional<Change<?>> grant = excess.changed(state);
        Change<?> change = grant.orElse(state.change(PROGRAMME, id));
        if (change != null) {
            objections.to(
                    change,
                    grant.isPresent() ? "amount" : "allocation",
                    "grant.allocation",
                    id.value(),
                    excess.sum().amount(),
                    excess.day().toString(),
                    excess.limit().amount(),
                    excess.sum().minus(excess.limit()).amount());
        }
    }
}
