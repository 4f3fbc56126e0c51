package lv.kopa.desktop.registry.internal.open;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JOptionPane;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a programme's workspace in an empty folder and opens it. */
@Component
public final class NewProgramme implements Command {
    /** Id of the command. */
    public static final String ID = "registry.new";

    private static final Description DESCRIPTION = new Description(
            ID,
            Words.text("new"),
            Words.text("new.summary"),
            "plus",
            Optional.of(new Place(Menu.FILE, 220)),
            Optional.empty(),
            false);

    private final Programmes programmes;

    /** Called by Declarative Services. */
    @Activate
    public NewProgramme(@Reference Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public void run(Workbench workbench) {
        workbench.ask(OpenProgramme.folder("new.ask")).ifPresent(folder -> name(folder, workbench)
                .ifPresent(name -> programmes.create(
                        folder,
                        new Workspaces.Plan(Text.same(name), false, Optional.empty()),
                        workbench,
                        Unsaved.asking(workbench))));
    }

    private static Optional<String> name(Path folder, Workbench workbench) {
        Language language = workbench.language();
        Object name = JOptionPane.showInputDialog(
                workbench.window(),
                Words.text("new.name").in(language),
                Words.text("new.title").in(language),
                JOptionPane.PLAIN_MESSAGE,
                null,
                null,
                Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse(""));
        return Optional.ofNullable(name)
                .map(Object::toString)
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }
}
