package lv.kopa.desktop.evaluation.internal;

import static lv.kopa.workbench.Area.BOTTOM;
import static lv.kopa.workbench.Area.CENTRE;
import static lv.kopa.workbench.Area.LEFT;
import static lv.kopa.workbench.Area.RIGHT;
import static lv.kopa.workbench.Perspective.Placement.front;
import static lv.kopa.workbench.Perspective.Placement.in;

import java.util.List;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Perspective;
import org.osgi.service.component.annotations.Component;

/** The views with which data are evaluated, from the table to the report. */
@Component
public final class EvaluatePerspective implements Perspective {
    private static final Messages MESSAGES = Messages.of(EvaluatePerspective.class);
    private static final Description DESCRIPTION = new Description(
            "evaluate",
            MESSAGES.text("perspective.evaluate"),
            "chart-bar",
            0,
            List.of(
                    front(LEFT, ViewIds.METHODS),
                    in(LEFT, ViewIds.INDICATORS),
                    front(CENTRE, ViewIds.DATA),
                    in(CENTRE, ViewIds.RESULT),
                    in(CENTRE, ViewIds.REPORT),
                    front(RIGHT, ViewIds.ARGUMENTS),
                    in(RIGHT, ViewIds.EXPLANATION),
                    front(BOTTOM, ViewIds.JOBS),
                    in(BOTTOM, ViewIds.RECORDS),
                    in(BOTTOM, ViewIds.PROBLEMS)));

    @Override
    public Description description() {
        return DESCRIPTION;
    }
}
