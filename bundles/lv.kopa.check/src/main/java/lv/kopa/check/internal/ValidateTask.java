package lv.kopa.check.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.datafile.FileValidation;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Component;

/** Says everything that is wrong with a file that is to give numbers of rules. */
@Component(property = Task.ID + "=checks validate")
public final class ValidateTask implements Task {
    private static final FileValidation VALIDATION =
            new FileValidation(Wording.MESSAGES, "checks validate", Wording.text("files.numbers"));

    @Override
    public TaskDescription description() {
        return VALIDATION.description();
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path path = VALIDATION.file(arguments, context);
        Corrections corrections = FileValidation.right(path, CorrectionFile.READER::read);
        List<String> rules =
                corrections.rules().stream().map(rule -> rule.about().id()).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", path.toString());
        data.put("id", corrections.id());
        data.put("rules", rules);
        return new TaskResult(
                TaskResult.Outcome.DONE,
                List.of(new Block.Paragraph(
                        Wording.text("validate.right", String.valueOf(path.getFileName()), String.join(", ", rules)))),
                data);
    }
}
