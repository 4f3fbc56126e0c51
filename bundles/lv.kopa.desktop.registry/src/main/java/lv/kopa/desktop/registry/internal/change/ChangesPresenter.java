package lv.kopa.desktop.registry.internal.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.ParameterNode;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.task.Task;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.TaskWork;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Work;
import lv.kopa.workbench.Workbench;

/** Has the change of an indicator split in the programme that is open, as it is seen, and shows what comes of it. */
final class ChangesPresenter {
    private static final String PROGRAMME = "programme";
    private static final String AS_OF = "as-of";
    private static final String KNOWN_ON = "as-known-on";

    /** What the window knows already. */
    private static final Set<String> KNOWN = Set.of(PROGRAMME, AS_OF, KNOWN_ON);

    /**
     * What was found.
     *
     * @param sight from where it was looked at
     */
    record Found(Sight sight, TaskResult result) {
        /** Where it outlives the view. */
        static final Topic<Found> TOPIC = new Topic<>("registry.change", Found.class);
    }

    /** What is seen. */
    interface Screen {
        /** No programme is open. */
        void none();

        /** Nothing has been asked yet. */
        void unasked(Sight sight);

        /** Shows what was found, and whether something may have changed since. */
        void show(Sight sight, TaskResult result, boolean stale);
    }

    private final Workbench workbench;
    private final Task task;
    private final Screen screen;

    ChangesPresenter(Workbench workbench, Task task, Screen screen) {
        this.workbench = workbench;
        this.task = task;
        this.screen = screen;
        Sight.shared(workbench).follow(sight -> look());
        shared().follow(found -> look());
    }

    /** What the person is asked: the parameters of the task but for those that the window knows. */
    static ParameterTree asked(Task task) {
        return ParameterTree.of(task.description().parameters().parameters().stream()
                .filter(parameter -> !KNOWN.contains(parameter.key()))
                .toArray(ParameterNode[]::new));
    }

    private Shared<Found> shared() {
        return workbench.shared(Found.TOPIC);
    }

    private void look() {
        Optional<Sight> sight = Sight.shared(workbench).get();
        Optional<Found> found =
                shared().get().filter(each -> sight.isPresent() && each.sight().sameWorkspace(sight.get()));
        if (sight.isEmpty()) {
            screen.none();
        } else if (found.isEmpty()) {
            screen.unasked(sight.get());
        } else {
            screen.show(sight.get(), found.get().result(), !found.get().sight().equals(sight.get()));
        }
    }

    /**
     * The person wants a change split.
     *
     * @param given plain values of what was asked, by key
     */
    void split(Map<String, ?> given) {
        Sight.shared(workbench).get().ifPresent(sight -> workbench
                .jobs()
                .run(Words.text("changes.job", sight.info().name()), work(given, sight), shared()::set));
    }

    private Work<Found> work(Map<String, ?> given, Sight sight) {
        Map<String, Object> all = new LinkedHashMap<>(given);
        all.put(PROGRAMME, sight.workspace().folder().toString());
        all.put(AS_OF, sight.moment().asOf().toString());
        sight.moment().asKnownOn().ifPresent(day -> all.put(KNOWN_ON, day.toString()));
        return monitor -> {
            TaskWork work = new TaskWork(
                    task, bound(all), workbench.language(), Path.of("").toAbsolutePath());
            return new Found(sight, work.run(monitor));
        };
    }

    private Arguments bound(Map<String, Object> given) throws InputException {
        ParameterTree.Binding binding = task.description().parameters().bind(given);
        if (binding.arguments().isPresent()) {
            return binding.arguments().get();
        }
        List<InputFault> faults = new ArrayList<>();
        binding.faults().forEach(fault -> faults.add(InputFault.general(fault.text(), Text.EMPTY)));
        throw new InputException(faults);
    }
}
