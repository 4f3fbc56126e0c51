package lv.kopa.desktop.evaluation.internal.arguments;

import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.desktop.evaluation.internal.command.Evaluations;
import lv.kopa.desktop.evaluation.internal.method.Methods;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The settings of the chosen method. */
@Component
public final class ArgumentsViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.ARGUMENTS,
            Words.text("arguments"),
            Words.text("arguments.summary"),
            "sliders-horizontal",
            Area.RIGHT,
            30);

    private final Methods methods;
    private final Evaluations evaluations;
    private final ArgumentsExchange exchange;

    /** Called by Declarative Services. */
    @Activate
    public ArgumentsViewFactory(
            @Reference Methods methods, @Reference Evaluations evaluations, @Reference ArgumentsExchange exchange) {
        this.methods = methods;
        this.evaluations = evaluations;
        this.exchange = exchange;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new ArgumentsView(workbench, methods, evaluations, exchange);
    }
}
