package lv.kopa.store.internal.integrity;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Periods;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;
import lv.kopa.store.internal.registry.Proposal.Way;

/**
 * A value of a closed period is corrected with a reason, and a closed period is opened with one. The correction is known
 * from its day on: what was known before stays as it was, so that an evaluation made then is made again the same.
 */
final class ClosedPeriodRule implements Rule {
    private static final Kind<Observation> OBSERVATION = Kind.of(Observation.class);
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
        if (!state.changes(OBSERVATION).isEmpty()) {
            List<ReportingPeriod> closed = state.allBefore(PERIOD).values().stream()
                    .map(timeline -> closed(timeline, proposal))
                    .flatMap(Optional::stream)
                    .toList();
            if (!closed.isEmpty()) {
                state.changes(OBSERVATION).forEach(change -> judge(change, state, closed, objections));
            }
        }
    }

    private static Optional<ReportingPeriod> closed(Timeline<ReportingPeriod> timeline, Proposal proposal) {
        return timeline.on(proposal.today()).filter(ReportingPeriod::closed);
    }

    private static void judge(
            Change<Observation> change, State state, List<ReportingPeriod> closed, Objections objections) {
        Set<Timeline.Step<Observation>> different =
                new HashSet<>(state.before(change).steps());
        Set<Timeline.Step<Observation>> after = new HashSet<>(change.after().steps());
        Set<Timeline.Step<Observation>> same = new HashSet<>(different);
        same.retainAll(after);
        different.addAll(after);
        different.removeAll(same);
        different.stream()
                .map(step -> step.entry().period())
                .distinct()
                .map(period -> within(period, closed))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(period -> objections.toAll(change, "period.closed", period));
    }

    /** The name of the closed period within which a period lies; null where there is none. */
    private static String within(String period, List<ReportingPeriod> closed) {
        return closed.stream()
                .filter(each -> each.period().equals(period)
                        || Periods.days(period).map(days -> within(days, each)).orElse(false))
                .map(ReportingPeriod::period)
                .findFirst()
                .orElse(null);
    }

    private static boolean within(Span days, ReportingPeriod period) {
        return !days.from().isBefore(period.starts())
                && !days.until().orElseThrow().isAfter(period.ends().plusDays(1));
    }
}
