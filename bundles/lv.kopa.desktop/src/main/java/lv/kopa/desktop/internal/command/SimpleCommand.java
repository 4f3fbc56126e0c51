package lv.kopa.desktop.internal.command;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;

/**
 * A command of the window itself.
 *
 * @param description what it says of itself
 * @param possible whether it can be done now
 * @param action does it
 */
public record SimpleCommand(Description description, BooleanSupplier possible, Runnable action) implements Command {

    /** A command whose words are the messages {@code command.<id>} and {@code command.<id>.summary}. */
    static SimpleCommand of(
            Messages messages,
            String id,
            String icon,
            Optional<Place> menu,
            Optional<Key> key,
            boolean toolBar,
            Runnable action) {
        Description description = new Description(
                id,
                messages.text("command." + id),
                messages.text("command." + id + ".summary"),
                icon,
                menu,
                key,
                toolBar);
        return new SimpleCommand(description, () -> true, action);
    }

    @Override
    public boolean enabled(Workbench workbench) {
        return possible.getAsBoolean();
    }

    @Override
    public void run(Workbench workbench) {
        action.run();
    }
}
