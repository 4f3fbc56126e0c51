package lv.kopa.desktop.registry.internal.open;

import java.util.function.Consumer;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;

/**
 * A command of a group.
 *
 * @param description what it says of itself
 * @param action does it
 */
record SimpleCommand(Description description, Consumer<Workbench> action) implements Command {
    @Override
    public void run(Workbench workbench) {
        action.accept(workbench);
    }
}
