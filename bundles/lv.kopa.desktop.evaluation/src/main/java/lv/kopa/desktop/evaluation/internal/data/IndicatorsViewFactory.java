package lv.kopa.desktop.evaluation.internal.data;

import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** The tree of indicators. */
@Component
public final class IndicatorsViewFactory implements ViewFactory {
    private static final Messages MESSAGES = Messages.of(IndicatorsViewFactory.class);
    private static final Description DESCRIPTION = new Description(
            ViewIds.INDICATORS, MESSAGES.text("tree"), MESSAGES.text("tree.summary"), "list-tree", Area.LEFT, 20);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new IndicatorsView(workbench);
    }
}
