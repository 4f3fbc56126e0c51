package lv.kopa.desktop.internal.contribution;

import java.util.function.Function;
import lv.kopa.task.Task;
import lv.kopa.task.TaskDescription;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Perspective;
import lv.kopa.workbench.PreferencePage;
import lv.kopa.workbench.ViewFactory;

/**
 * A kind of service that bundles contribute.
 *
 * @param <S> type of the service
 * @param <D> type of its description
 * @param type type of the service
 * @param describe asks it for its description
 * @param id the word by which a description is known among others of its kind
 */
public record Kind<S, D>(Class<S> type, Function<S, D> describe, Function<D, String> id) {
    /** Views. */
    public static final Kind<ViewFactory, ViewFactory.Description> VIEWS =
            new Kind<>(ViewFactory.class, ViewFactory::description, ViewFactory.Description::id);

    /** Perspectives. */
    public static final Kind<Perspective, Perspective.Description> PERSPECTIVES =
            new Kind<>(Perspective.class, Perspective::description, Perspective.Description::id);

    /** Commands. */
    public static final Kind<Command, Command.Description> COMMANDS =
            new Kind<>(Command.class, Command::description, Command.Description::id);

    /** Groups of commands. */
    public static final Kind<CommandGroup, CommandGroup.Description> GROUPS =
            new Kind<>(CommandGroup.class, CommandGroup::description, CommandGroup.Description::id);

    /** Pages of preferences. */
    public static final Kind<PreferencePage, PreferencePage.Description> PAGES =
            new Kind<>(PreferencePage.class, PreferencePage::description, PreferencePage.Description::id);

    /** Tasks. */
    public static final Kind<Task, TaskDescription> TASKS =
            new Kind<>(Task.class, Task::description, TaskDescription::id);
}
