package lv.kopa.desktop.evaluation.internal.explanation;

import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** Explains one number down to its raw value. */
@Component
public final class ExplanationViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.EXPLANATION, Words.text("view"), Words.text("view.summary"), "microscope", Area.RIGHT, 50);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new ExplanationView(workbench);
    }
}
