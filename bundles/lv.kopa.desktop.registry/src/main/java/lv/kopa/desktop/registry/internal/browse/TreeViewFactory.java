package lv.kopa.desktop.registry.internal.browse;

import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** The tree of what there is. */
@Component
public final class TreeViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.TREE, Words.text("tree.view"), Words.text("tree.view.summary"), "layers", Area.LEFT, 60);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new TreeView(workbench);
    }
}
