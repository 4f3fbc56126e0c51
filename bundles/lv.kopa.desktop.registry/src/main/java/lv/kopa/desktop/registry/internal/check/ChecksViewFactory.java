package lv.kopa.desktop.registry.internal.check;

import java.util.Optional;
import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Checks;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.View;
import lv.kopa.workbench.ViewFactory;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What is wrong with the data. */
@Component
public final class ChecksViewFactory implements ViewFactory {
    private static final Description DESCRIPTION = new Description(
            ViewIds.CHECKS,
            Words.text("checks.view"),
            Words.text("checks.view.summary"),
            "circle-check",
            Area.BOTTOM,
            65);

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Checks checks;

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public View open(Workbench workbench) {
        return new ChecksView(workbench, () -> Optional.ofNullable(checks));
    }
}
