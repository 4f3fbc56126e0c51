package lv.kopa.desktop.registry.internal.change;

import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.task.Task;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is behind the change of an indicator. Only there while somebody can split it. */
@Component
public final class ChangesViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.CHANGES, Words.text("changes.view"), Words.text("changes.view.summary"), "users", Area.BOTTOM, 66);

    private final Task task;
    private final IndicatorCatalogue catalogue;

    /** Called by Declarative Services. */
    @Activate
    public ChangesViewFactory(
            @Reference(target = "(" + Task.ID + "=indicators changes)") Task task,
            @Reference IndicatorCatalogue catalogue) {
        this.task = task;
        this.catalogue = catalogue;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new ChangesView(workbench, task, catalogue);
    }
}
