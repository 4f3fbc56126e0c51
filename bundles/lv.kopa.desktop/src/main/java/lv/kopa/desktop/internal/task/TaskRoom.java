package lv.kopa.desktop.internal.task;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.internal.Guard;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Contributions;
import lv.kopa.desktop.internal.contribution.Kind;
import lv.kopa.task.Task;
import lv.kopa.task.TaskDescription;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.Caption;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;
import org.osgi.framework.BundleContext;

/** Every task that is here as a command that opens its form, without knowing the bundle that brought it. */
public final class TaskRoom implements CommandGroup, Contributions.Listener<Task, TaskDescription>, AutoCloseable {
    private static final Messages MESSAGES = Messages.of(TaskRoom.class);
    private static final Description DESCRIPTION =
            new Description("window.tasks", MESSAGES.text("tasks"), new Command.Place(Command.Menu.RUN, 500));

    private final KnownNames names;
    private final Guard guard;
    private final Workbench workbench;
    private final Contributions<Task, TaskDescription> tasks;
    private final Map<Contribution<Task, TaskDescription>, TaskDialog> dialogs = new LinkedHashMap<>();

    /** Tasks, once they are followed. */
    public TaskRoom(BundleContext context, Guard guard, Workbench workbench) {
        names = new KnownNames(context);
        this.guard = guard;
        this.workbench = workbench;
        tasks = new Contributions<>(context, Kind.TASKS, List.of(), guard, this);
    }

    /** Begins to follow. Beside the event dispatch thread, since every task is woken and asked what it is. */
    public void open() {
        Thread thread = new Thread(tasks::open, "kopa-tasks");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public List<Command> commands(Workbench asking) {
        Language language = workbench.language();
        return tasks.present().stream()
                .sorted(Comparator.comparing(
                        task -> task.description().name().in(language), Collator.getInstance(language.locale())))
                .<Command>map(Opening::new)
                .toList();
    }

    private final class Opening implements Command {
        private final Contribution<Task, TaskDescription> task;

        Opening(Contribution<Task, TaskDescription> task) {
            this.task = task;
        }

        @Override
        public Description description() {
            TaskDescription description = task.description();
            Text name = Text.joined("", List.of(description.name(), Text.same("…")));
            return new Description(
                    "task." + description.id(),
                    Caption.plain(name),
                    description.summary(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }

        @Override
        public void run(Workbench asking) {
            if (tasks.present().contains(task)) {
                show(task);
            }
        }
    }

    private void show(Contribution<Task, TaskDescription> task) {
        TaskDialog dialog = dialogs.get(task);
        if (dialog == null) {
            dialog = new TaskDialog(task, workbench, guard, names, () -> dialogs.remove(task));
            dialogs.put(task, dialog);
        }
        dialog.show();
    }

    @Override
    public void came(Contribution<Task, TaskDescription> task) {
        // seen when the menu opens
    }

    @Override
    public void went(Contribution<Task, TaskDescription> task) {
        TaskDialog dialog = dialogs.get(task);
        if (dialog != null) {
            dialog.dispose();
            Text gone = MESSAGES.text(
                    "task.gone", task.description().name(), task.origin().jar());
            workbench.tell(new Notice(Notice.Severity.WARNING, gone, Optional.empty()));
        }
    }

    @Override
    public void close() {
        tasks.close();
        List.copyOf(dialogs.values()).forEach(TaskDialog::dispose);
    }
}
