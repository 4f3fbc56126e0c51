package lv.kopa.method.ris3.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.datafile.FileValidation;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.RubricsFile;
import lv.kopa.method.ris3.internal.words.Wording;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Component;

/** Says everything that is wrong with a file that is to become rubrics. */
@Component(property = Task.ID + "=rubrics validate")
public final class ValidateTask implements Task {
    private static final FileValidation VALIDATION =
            new FileValidation(Wording.MESSAGES, "rubrics validate", Wording.text("files.rubrics"));

    @Override
    public TaskDescription description() {
        return VALIDATION.description();
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path path = VALIDATION.file(arguments, context);
        Rubrics rubrics = FileValidation.right(path, RubricsFile.READER::read);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", path.toString());
        data.put("id", rubrics.id());
        data.put("version", rubrics.version());
        data.put("digest", rubrics.digest());
        return new TaskResult(
                TaskResult.Outcome.DONE,
                List.of(new Block.Paragraph(Wording.text(
                        "validate.right",
                        String.valueOf(path.getFileName()),
                        rubrics.id(),
                        rubrics.goals().size(),
                        rubrics.directions().size()))),
                data);
    }
}
