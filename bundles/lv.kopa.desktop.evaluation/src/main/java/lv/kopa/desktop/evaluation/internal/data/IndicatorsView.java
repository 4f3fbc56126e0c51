package lv.kopa.desktop.evaluation.internal.data;

import lv.kopa.text.Messages;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** The tree of indicators. */
@Component
public final class IndicatorsView implements ViewFactory {
    private static final Messages MESSAGES = Messages.of(IndicatorsView.class);
    private static final Description DESCRIPTION = new Description(
            "evaluation.indicators", MESSAGES.text("tree"), MESSAGES.text("tree.summary"), "list-tree", Area.LEFT, 20);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new IndicatorsPane(workbench);
    }
}
