package lv.kopa.desktop.evaluation.internal.explanation;

import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** Explains one number down to its raw value. */
@Component
public final class ExplanationViewFactory implements ViewFactory {
    /** Id of the view. */
    static final String ID = "evaluation.explanation";

    private static final Description DESCRIPTION =
            new Description(ID, Words.text("view"), Words.text("view.summary"), "microscope", Area.RIGHT, 50);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new ExplanationView(workbench);
    }
}
