package lv.kopa.desktop.registry.internal.browse;

import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** The history of one thing. */
@Component
public final class HistoryViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.HISTORY,
            Words.text("history.view"),
            Words.text("history.view.summary"),
            "history",
            Area.BOTTOM,
            64);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new HistoryView(workbench);
    }
}
