package lv.kopa.desktop.registry.internal.entry;

import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** Where something is entered or changed. */
@Component
public final class EntryViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.ENTRY, Words.text("entry.view"), Words.text("entry.view.summary"), "pencil", Area.RIGHT, 63);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new EntryView(workbench);
    }
}
