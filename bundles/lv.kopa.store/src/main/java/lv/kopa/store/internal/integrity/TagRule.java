package lv.kopa.store.internal.integrity;

import java.util.regex.Pattern;
import lv.kopa.registry.ActivityTag;
import lv.kopa.registry.Change;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/**
 * A tag names an area in a version, since areas changed their names, and a priority that the strategy has. Whether the version
 * has the area is known to the methods that rate it.
 */
final class TagRule implements Rule {
    private static final Kind<ActivityTag> KIND = Kind.of(ActivityTag.class);
    private static final Pattern PRIORITY = Pattern.compile("P[1-7]");

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        for (Change<ActivityTag> change : state.changes(KIND)) {
            for (Timeline.Step<ActivityTag> step : change.after().steps()) {
                ActivityTag tag = step.entry();
                if (tag.area().isPresent() && tag.areaVersion().isEmpty()) {
                    objections.to(
                            change, "areaVersion", "tag.version", tag.area().get());
                }
                tag.priority()
                        .filter(priority -> !PRIORITY.matcher(priority).matches())
                        .ifPresent(priority -> objections.to(change, "priority", "tag.priority", priority));
            }
        }
    }
}
