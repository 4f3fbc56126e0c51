package org.example.window;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import lv.kopa.text.Text;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Perspective;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** A command on the tool bar, which is a group of commands and a perspective besides. */
@Component(service = Command.class)
public final class GardenCommand implements Command {
    @Override
    public Description description() {
        return new Description(
                "garden.dig",
                Text.same("&Dig"),
                Text.same("Digs."),
                "sun",
                Optional.of(new Place(Menu.EDIT, 1)),
                Optional.of(Key.menuShift(KeyEvent.VK_D)),
                true);
    }

    @Override
    public void run(Workbench workbench) {
        workbench.shared(Topic.NODE).follow(node -> node.ifPresent(System.out::println));
        workbench.show("garden");
    }

    /** Commands that are not always the same. */
    @Component(service = CommandGroup.class)
    public static final class Tools implements CommandGroup {
        @Override
        public Description description() {
            return new Description("garden.tools", Text.same("&Tools"), new Place(Menu.EDIT, 2));
        }

        @Override
        public List<Command> commands(Workbench workbench) {
            return List.of(new GardenCommand());
        }
    }

    /** An arrangement in which the garden is alone. */
    @Component(service = Perspective.class)
    public static final class Alone implements Perspective {
        @Override
        public Description description() {
            return new Description(
                    "garden.alone", Text.same("Garden"), "sun", 99, List.of(Placement.front(Area.CENTRE, "garden")));
        }
    }
}
