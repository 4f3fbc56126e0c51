package lv.kopa.store.internal.integrity;

import java.util.EnumSet;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.Options;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** A value that was handed in is there, and an accepted one was accepted by somebody else than who entered it. */
final class ObservationRule implements Rule {
    private static final Kind<Observation> KIND = Kind.of(Observation.class);
    private static final Set<Status> WITH_VALUE = EnumSet.of(Status.SUBMITTED, Status.QUERIED, Status.ACCEPTED);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        for (Change<Observation> change : state.changes(KIND)) {
            for (Timeline.Step<Observation> step : change.after().steps()) {
                judge(change, step.entry(), objections);
            }
        }
    }

    private static void judge(Change<Observation> change, Observation value, Objections objections) {
        if (WITH_VALUE.contains(value.status()) && value.value().isEmpty()) {
            objections.to(change, "value", "observation.value", Options.label(value.status()));
        }
        if (value.saidBy().isBlank()) {
            objections.to(change, "saidBy", "observation.nobody");
        }
        boolean accepted = value.status() == Status.ACCEPTED;
        if (accepted && value.acceptedBy().filter(who -> !who.isBlank()).isEmpty()) {
            objections.to(change, "acceptedBy", "observation.acceptor");
        } else if (!accepted && value.acceptedBy().isPresent()) {
            objections.to(change, "acceptedBy", "observation.not-accepted");
        } else if (accepted && value.acceptedBy().get().equals(value.saidBy())) {
            objections.to(change, "acceptedBy", "observation.own", value.saidBy());
        }
    }
}
