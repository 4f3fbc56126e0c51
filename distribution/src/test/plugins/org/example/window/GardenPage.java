package org.example.window;

import java.util.concurrent.locks.LockSupport;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.workbench.PreferencePage;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** A page of preferences. */
@Component(service = PreferencePage.class)
public final class GardenPage implements PreferencePage {
    private static final Messages MESSAGES = Messages.of(GardenPage.class);
    private static final Parameter<Long> WATER =
            Parameter.whole("water", 0, 9).withDefault(3L).build(MESSAGES);
    private static final long FLOOD = 9;
    private static final int DAYS = 100;
    private static final long NIGHT_NANOS = 200_000_000;
    private static final ParameterTree TREE = ParameterTree.of(WATER);

    @Override
    public Description description() {
        return new Description("garden", Text.same("Garden"), 7);
    }

    @Override
    public ParameterTree parameters() {
        return TREE;
    }

    @Override
    public void apply(Arguments values, Workbench workbench) {
        workbench.shared(Topic.UNIT).follow(unit -> unit.ifPresent(System.out::println));
    }

    /** A task that stumbles, or with very much water never ends. */
    @Component(service = Task.class)
    public static final class Weed implements Task {
        @Override
        public TaskDescription description() {
            return new TaskDescription(
                    "weed",
                    Text.same("Weed"),
                    Text.same("Weeds."),
                    Text.same("Takes out what grew by itself."),
                    TREE,
                    java.util.List.of(),
                    java.util.List.of("weed"));
        }

        @Override
        public TaskResult run(Arguments arguments, TaskContext context) {
            for (int day = 0; arguments.get(WATER) == FLOOD; day++) {
                context.progress(day % DAYS / (double) DAYS, Text.of("Day " + day, day + ". diena"));
                context.checkCancelled();
                LockSupport.parkNanos(NIGHT_NANOS);
            }
            throw new UnsupportedOperationException("a root of " + arguments.get(WATER));
        }
    }
}
