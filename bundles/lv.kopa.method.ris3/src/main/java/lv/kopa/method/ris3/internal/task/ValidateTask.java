package lv.kopa.method.ris3.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.FileKind;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
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
    private static final Parameter<Path> FILE = Parameter.location(
                    "file",
                    ParameterType.Location.fileToRead(new FileKind(Wording.text("files.rubrics"), List.of("json"))))
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "rubrics validate",
            ParameterTree.of(FILE),
            List.of(FILE.key()),
            List.of("kopa rubrics validate region.json"));

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path path = context.workingFolder().resolve(arguments.get(FILE)).normalize();
        Rubrics rubrics = RubricsFile.READER.read(path);
        return new TaskResult(
                TaskResult.Outcome.DONE,
                List.of(new Block.Paragraph(Wording.text(
                        "validate.right",
                        String.valueOf(path.getFileName()),
                        rubrics.id(),
                        rubrics.goals().size(),
                        rubrics.directions().size()))),
                Map.of(
                        "file", path.toString(),
                        "id", rubrics.id(),
                        "version", rubrics.version(),
                        "digest", rubrics.digest()));
    }
}
