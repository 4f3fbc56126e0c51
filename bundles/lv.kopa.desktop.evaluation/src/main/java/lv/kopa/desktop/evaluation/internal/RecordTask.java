package lv.kopa.desktop.evaluation.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.task.Task;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.TaskWork;
import lv.kopa.workbench.Work;

/**
 * A task about a record as work of a job.
 *
 * @param task the task
 * @param given plain values of its parameters by key
 * @param language the language of the person
 */
public record RecordTask(Task task, Map<String, ?> given, Language language) implements Work<TaskResult> {

    @Override
    public TaskResult run(RunMonitor monitor) throws Exception {
        ParameterTree.Binding binding = task.description().parameters().bind(given);
        if (binding.arguments().isEmpty()) {
            throw new InputException(faults(binding));
        }
        Arguments arguments = binding.arguments().get();
        return new TaskWork(task, arguments, language, Path.of("").toAbsolutePath()).run(monitor);
    }

    private static List<InputFault> faults(ParameterTree.Binding binding) {
        List<InputFault> faults = new ArrayList<>();
        binding.faults().forEach(fault -> faults.add(InputFault.general(fault.text(), Text.EMPTY)));
        return faults;
    }
}
