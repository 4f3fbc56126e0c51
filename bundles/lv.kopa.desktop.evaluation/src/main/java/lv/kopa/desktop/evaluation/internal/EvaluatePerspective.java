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
                    front(LEFT, "evaluation.methods"),
                    in(LEFT, "evaluation.indicators"),
                    front(CENTRE, "evaluation.data"),
                    in(CENTRE, "evaluation.result"),
                    in(CENTRE, "evaluation.report"),
                    front(RIGHT, "evaluation.arguments"),
                    in(RIGHT, "evaluation.explanation"),
                    front(BOTTOM, "jobs"),
                    in(BOTTOM, "evaluation.records"),
                    in(BOTTOM, "problems")));

    @Override
    public Description description() {
        return DESCRIPTION;
    }
}
