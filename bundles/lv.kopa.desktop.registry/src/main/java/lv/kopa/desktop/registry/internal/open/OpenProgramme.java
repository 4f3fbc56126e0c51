package lv.kopa.desktop.registry.internal.open;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the programme in a folder. */
@Component
public final class OpenProgramme implements Command {
    /** Id of the command. */
    public static final String ID = "registry.open";

    private static final Description DESCRIPTION = new Description(
            ID,
            Words.text("open"),
            Words.text("open.summary"),
            "folder-open",
            Optional.of(new Place(Menu.FILE, 210)),
            Optional.of(Key.menuShift(KeyEvent.VK_O)),
            false);

    private final Programmes programmes;

    /** Called by Declarative Services. */
    @Activate
    public OpenProgramme(@Reference Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public void run(Workbench workbench) {
        workbench
                .ask(folder("open.ask"))
                .ifPresent(folder -> programmes.open(folder, workbench, Unsaved.asking(workbench)));
    }

    static FileQuestion folder(String title) {
        return new FileQuestion(Words.text(title), FileQuestion.Purpose.FOLDER, List.of(), Optional.empty());
    }
}
