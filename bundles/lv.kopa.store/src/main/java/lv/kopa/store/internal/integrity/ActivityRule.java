package lv.kopa.store.internal.integrity;

import java.time.LocalDate;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Change;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** No activity ends before it begins, on the first day on which anything is known of it. */
final class ActivityRule implements Rule {
    private static final Kind<Activity> KIND = Kind.of(Activity.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        for (Change<Activity> change : state.changes(KIND)) {
            change.after().steps().stream()
                    .map(step -> step.span().from())
                    .findFirst()
                    .ifPresent(first -> judge(change, first, objections));
        }
    }

    private static void judge(Change<Activity> change, LocalDate first, Objections objections) {
        for (Timeline.Step<Activity> step : change.after().steps()) {
            LocalDate last = step.entry().ends();
            if (last.isBefore(first)) {
                objections.to(change, "ends", "activity.order", first.toString(), last.toString());
                return;
            }
        }
    }
}
