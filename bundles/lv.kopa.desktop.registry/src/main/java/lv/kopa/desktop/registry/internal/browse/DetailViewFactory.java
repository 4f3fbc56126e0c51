package lv.kopa.desktop.registry.internal.browse;

import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** All that is known of one thing. */
@Component
public final class DetailViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.DETAIL, Words.text("detail.view"), Words.text("detail.view.summary"), "file-text", Area.RIGHT, 62);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new DetailView(workbench);
    }
}
