package lv.kopa.desktop.evaluation.internal.explanation;

import java.awt.event.KeyEvent;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** Explains the unit that is pointed at. */
@Component
public final class ExplainCommand implements Command {
    private static final Description DESCRIPTION = new Description(
            "evaluation.explain",
            Words.text("command"),
            Words.text("command.summary"),
            "microscope",
            Optional.of(new Place(Menu.VIEW, 300)),
            Optional.of(Key.menu(KeyEvent.VK_E)),
            false);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public boolean enabled(Workbench workbench) {
        return workbench.shared(Topic.RECORD).get().isPresent()
                && workbench.shared(Topic.UNIT).get().isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        workbench.show(ViewIds.EXPLANATION);
    }
}
