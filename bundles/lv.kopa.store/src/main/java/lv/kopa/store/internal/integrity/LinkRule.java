package lv.kopa.store.internal.integrity;

import lv.kopa.registry.Change;
import lv.kopa.registry.CooperationLink;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** Nobody cooperates with itself. */
final class LinkRule implements Rule {
    private static final Kind<CooperationLink> KIND = Kind.of(CooperationLink.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        for (Change<CooperationLink> change : state.changes(KIND)) {
            for (Timeline.Step<CooperationLink> step : change.after().steps()) {
                if (step.entry().one().equals(step.entry().other())) {
                    objections.to(
                            change, "other", "link.self", step.entry().one().value());
                }
            }
        }
    }
}
