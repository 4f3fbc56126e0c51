package lv.kopa.workbench;

import java.nio.file.Path;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * A task as work of a job.
 *
 * @param task the task
 * @param arguments bound to its parameters
 * @param language the language of the person
 * @param workingFolder the folder against which relative paths are resolved
 */
public record TaskWork(Task task, Arguments arguments, Language language, Path workingFolder)
        implements Work<TaskResult> {

    @Override
    public TaskResult run(RunMonitor monitor) throws Exception {
        return task.run(arguments, new Context(monitor, language, workingFolder));
    }

    private record Context(RunMonitor monitor, Language language, Path workingFolder) implements TaskContext {
        @Override
        public void progress(double fraction, Text step) {
            monitor.progress(fraction, step);
        }

        @Override
        public boolean cancelled() {
            return monitor.cancelled();
        }
    }
}
