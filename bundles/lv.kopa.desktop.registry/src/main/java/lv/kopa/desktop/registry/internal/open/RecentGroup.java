package lv.kopa.desktop.registry.internal.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.text.Text;
import lv.kopa.widget.Caption;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The programmes that were open before, as commands. Opening one that is gone says so. */
@Component
public final class RecentGroup implements CommandGroup {
    private static final Description DESCRIPTION =
            new Description("registry.recent", Words.text("recent"), new Command.Place(Command.Menu.FILE, 230));

    private final Programmes programmes;

    /** Called by Declarative Services. */
    @Activate
    public RecentGroup(@Reference Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public List<Command> commands(Workbench workbench) {
        List<Command> commands = new ArrayList<>();
        for (Path folder : new RecentProgrammes(workbench.memory()).all()) {
            commands.add(command(commands.size() + 1, folder));
        }
        return commands;
    }

    private SimpleCommand command(int number, Path folder) {
        String digit = number < 10 ? "&" + number : String.valueOf(number);
        String name = Caption.plain(String.valueOf(folder.getFileName()));
        String place = Caption.plain(String.valueOf(folder.getParent()));
        return new SimpleCommand(
                new Command.Description(
                        "registry.recent." + number,
                        Text.same(digit + "  " + name + "  –  " + place),
                        Words.text("recent.summary", folder.toString()),
                        "layers",
                        Optional.empty(),
                        Optional.empty(),
                        false),
                workbench -> programmes.open(folder, workbench, Unsaved.asking(workbench)));
    }
}
