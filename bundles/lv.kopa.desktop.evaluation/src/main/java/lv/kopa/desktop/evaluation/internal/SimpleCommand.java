package lv.kopa.desktop.evaluation.internal;

import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.text.Text;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;

/**
 * A command of a group.
 *
 * @param description what it says of itself
 * @param action does it
 */
public record SimpleCommand(Description description, Consumer<Workbench> action) implements Command {

    /** A command that stands nowhere but in its group. */
    public static SimpleCommand of(String id, Text name, Text summary, String icon, Consumer<Workbench> action) {
        return new SimpleCommand(
                new Description(id, name, summary, icon, Optional.empty(), Optional.empty(), false), action);
    }

    @Override
    public void run(Workbench workbench) {
        action.accept(workbench);
    }
}
