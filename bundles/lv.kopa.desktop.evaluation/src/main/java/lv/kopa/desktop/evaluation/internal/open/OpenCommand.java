package lv.kopa.desktop.evaluation.internal.open;

import java.awt.event.KeyEvent;
import java.util.Optional;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens tables. */
@Component
public final class OpenCommand implements Command {
    /** Id of the command. */
    public static final String ID = "evaluation.open";

    private static final Messages MESSAGES = Messages.of(OpenCommand.class);
    private static final Description DESCRIPTION = new Description(
            ID,
            MESSAGES.text("open"),
            MESSAGES.text("open.summary"),
            "folder-open",
            Optional.of(new Place(Menu.FILE, 10)),
            Optional.of(Key.menu(KeyEvent.VK_O)),
            true);

    private final Opener opener;

    /** Called by Declarative Services. */
    @Activate
    public OpenCommand(@Reference Opener opener) {
        this.opener = opener;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public void run(Workbench workbench) {
        opener.ask(workbench);
    }
}
