package lv.kopa.desktop.evaluation.internal.method;

import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The methods that are here. */
@Component
public final class MethodsViewFactory implements ViewFactory {
    private static final Messages MESSAGES = Messages.of(MethodsViewFactory.class);
    private static final Description DESCRIPTION = new Description(
            ViewIds.METHODS, MESSAGES.text("methods"), MESSAGES.text("methods.summary"), "shapes", Area.LEFT, 10);

    private final Methods methods;

    /** Called by Declarative Services. */
    @Activate
    public MethodsViewFactory(@Reference Methods methods) {
        this.methods = methods;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new MethodsView(workbench, methods);
    }
}
