package lv.kopa.desktop.evaluation.internal.command;

import java.awt.event.KeyEvent;
import java.util.Optional;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stops the evaluation that runs. */
@Component
public final class StopCommand implements Command {
    /** Id of the command. */
    public static final String ID = "evaluation.stop";

    private static final Messages MESSAGES = Messages.of(StopCommand.class);
    private static final Description DESCRIPTION = new Description(
            ID,
            MESSAGES.text("stop"),
            MESSAGES.text("stop.summary"),
            "circle-stop",
            Optional.of(new Place(Menu.RUN, 20)),
            Optional.of(new Key(KeyEvent.VK_F5, false, true, false)),
            false);

    private final Evaluations evaluations;

    /** Called by Declarative Services. */
    @Activate
    public StopCommand(@Reference Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public boolean enabled(Workbench workbench) {
        return evaluations.running();
    }

    @Override
    public void run(Workbench workbench) {
        evaluations.stop();
    }
}
