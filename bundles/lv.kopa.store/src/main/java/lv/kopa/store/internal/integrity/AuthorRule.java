package lv.kopa.store.internal.integrity;

import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;
import lv.kopa.store.internal.registry.Proposal.Way;

/** Whoever enters a value says so in its own name, and whoever accepts one too. */
final class AuthorRule implements Rule {
    private static final Kind<Observation> KIND = Kind.of(Observation.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        if (proposal.way() != Way.ENTERED) {
            return;
        }
        for (Change<Observation> change : state.changes(KIND)) {
            Timeline<Observation> before = state.before(change);
            for (Timeline.Step<Observation> step : change.after().steps()) {
                judge(change, step.entry(), before.on(step.span().from()), proposal.who(), objections);
            }
        }
    }

    private static void judge(
            Change<Observation> change,
            Observation value,
            Optional<Observation> before,
            String who,
            Objections objections) {
        boolean entered = before.isEmpty() || !said(value).equals(said(before.get()));
        if (entered && !value.saidBy().equals(who)) {
            objections.to(change, "saidBy", "observation.author", value.saidBy(), who);
        }
        boolean accepted = value.status() == Status.ACCEPTED
                && (entered
                        || before.get().status() != Status.ACCEPTED
                        || !before.get().acceptedBy().equals(value.acceptedBy()));
        String acceptor = value.acceptedBy().orElse(who);
        if (accepted && !acceptor.equals(who)) {
            objections.to(change, "acceptedBy", "observation.acceptor-other", acceptor, who);
        }
    }

    /** What somebody said, apart from how far it has come since. */
    static Observation said(Observation value) {
        return new Observation(
                value.indicator(),
                value.version(),
                value.subject(),
                value.unit(),
                value.period(),
                value.value(),
                Status.DRAFT,
                value.level(),
                value.evidence(),
                value.source(),
                value.saidBy(),
                Optional.empty(),
                Optional.empty());
    }
}
