package lv.kopa.desktop.registry.internal.browse;

import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** The table of things of one kind. */
@Component
public final class TableViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.TABLE, Words.text("table.view"), Words.text("table.view.summary"), "table", Area.CENTRE, 61);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new TableView(workbench);
    }
}
