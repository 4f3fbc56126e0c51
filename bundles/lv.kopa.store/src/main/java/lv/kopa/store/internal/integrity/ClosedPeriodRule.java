package lv.kopa.store.internal.integrity;

import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Kind;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;
import lv.kopa.store.internal.registry.Proposal.Way;

/**
 * What was true in a closed period is corrected with a reason, and a closed period is opened with one. The correction is known
 * from its day on: what was known before stays as it was, so that an evaluation made then is made again the same.
 */
final class ClosedPeriodRule implements Rule {
    private static final Kind<ReportingPeriod> PERIOD = Kind.of(ReportingPeriod.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        if (!proposal.reason().isBlank() || proposal.way() == Way.TAKEN_OVER) {
            return;
        }
        for (Change<ReportingPeriod> change : state.changes(PERIOD)) {
            closed(state.before(change), proposal)
                    .filter(period -> closed(change.after(), proposal).isEmpty())
                    .ifPresent(period -> objections.to(change, "closed", "period.opened", period.period()));
        }
        List<Kind<?>> guarded = state.kinds().stream().filter(Reach::guarded).toList();
        if (guarded.isEmpty()) {
            return;
        }
        List<Reach> closed = state.allBefore(PERIOD).values().stream()
                .map(timeline -> closed(timeline, proposal))
                .flatMap(Optional::stream)
                .map(Reach::new)
                .toList();
        if (!closed.isEmpty()) {
            guarded.forEach(kind -> judge(kind, state, closed, objections));
        }
    }

    private static Optional<ReportingPeriod> closed(Timeline<ReportingPeriod> timeline, Proposal proposal) {
        return timeline.on(proposal.today()).filter(ReportingPeriod::closed);
    }

    private static <T extends Entry> void judge(Kind<T> kind, State state, List<Reach> closed, Objections objections) {
        for (Change<T> change : state.changes(kind)) {
            Timeline<T> before = state.before(change);
            closed.stream()
                    .filter(period -> period.moved(kind, before, change.after()))
                    .findFirst()
                    .ifPresent(period -> objections.toAll(change, "period.closed", period.name()));
        }
    }
}
