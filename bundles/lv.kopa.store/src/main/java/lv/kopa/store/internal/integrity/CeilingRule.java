package lv.kopa.store.internal.integrity;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** A cluster is granted no more out of a programme than its ceiling on the day on which a grant begins or is raised. */
final class CeilingRule implements Rule {
    private static final Kind<Grant> KIND = Kind.of(Grant.class);
    private static final int CENTS = 2;

    private record Share(Id<Programme> programme, Id<Cluster> cluster) {
        static Share of(Grant grant) {
            return new Share(grant.programme(), grant.cluster());
        }
    }

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        Set<Share> touched = new HashSet<>();
        Set<Id<Programme>> programmes = new HashSet<>();
        Set<Id<Cluster>> clusters = new HashSet<>();
        for (Change<Grant> change : state.changes(KIND)) {
            for (Timeline.Step<Grant> step : change.after().steps()) {
                touched.add(Share.of(step.entry()));
                programmes.add(step.entry().programme());
                clusters.add(step.entry().cluster());
            }
        }
        Map<Share, GrantSums> sums = new HashMap<>();
        state.having(KIND, "cluster", clusters).forEach((id, timeline) -> {
            for (Timeline.Step<Grant> step : timeline.steps()) {
                Share share = Share.of(step.entry());
                if (touched.contains(share)) {
                    sums.computeIfAbsent(share, each -> new GrantSums()).add(GrantSums.part(id, step));
                }
            }
        });
        Limits limits = new Limits(state, programmes);
        sums.forEach(
                (share, sum) -> sum.excess(day -> limits.on(day, share.programme(), ProgrammeRule.Rule.GRANT_CEILING)
                                .map(ceiling -> new Euro(ceiling.setScale(CENTS, RoundingMode.DOWN))))
                        .ifPresent(excess -> object(share, excess, state, objections)));
    }

    private static void object(Share share, GrantSums.Excess excess, State state, Objections objections) {
        excess.changed(state)
                .ifPresent(change -> objections.to(
                        change,
                        "amount",
                        "grant.ceiling",
                        share.cluster().value(),
                        excess.sum().amount(),
                        excess.day().toString(),
                        excess.limit().amount(),
                        excess.sum().minus(excess.limit()).amount()));
    }
}
