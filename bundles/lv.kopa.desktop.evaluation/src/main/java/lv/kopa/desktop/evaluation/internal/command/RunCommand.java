package lv.kopa.desktop.evaluation.internal.command;

import java.awt.event.KeyEvent;
import java.util.Optional;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs the evaluation that is being prepared. */
@Component
public final class RunCommand implements Command {
    /** Id of the command. */
    public static final String ID = "evaluation.run";

    private static final Messages MESSAGES = Messages.of(RunCommand.class);
    private static final Description DESCRIPTION = new Description(
            ID,
            MESSAGES.text("run"),
            MESSAGES.text("run.summary"),
            "play",
            Optional.of(new Place(Menu.RUN, 10)),
            Optional.of(Key.plain(KeyEvent.VK_F5)),
            true);

    private final Evaluations evaluations;

    /** Called by Declarative Services. */
    @Activate
    public RunCommand(@Reference Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    /** Also while one runs: asked for a second, it says why not. */
    @Override
    public boolean enabled(Workbench workbench) {
        return evaluations.hindrance(workbench).isEmpty();
    }

    @Override
    public void run(Workbench workbench) {
        evaluations.run(workbench);
    }
}
