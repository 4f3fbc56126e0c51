package lv.kopa.method.scorecard.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.datafile.FileValidation;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.ScorecardFile;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Component;

/** Says everything that is wrong with a file that is to become a scorecard. */
@Component(property = Task.ID + "=scorecards validate")
public final class ValidateTask implements Task {
    private static final FileValidation VALIDATION =
            new FileValidation(Wording.MESSAGES, "scorecards validate", Wording.text("files.scorecard"));

    @Override
    public TaskDescription description() {
        return VALIDATION.description();
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path path = VALIDATION.file(arguments, context);
        Scorecard card = FileValidation.right(path, ScorecardFile.READER::read);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", path.toString());
        data.put("id", card.id());
        data.put("version", card.version());
        data.put("items", card.items().size());
        data.put("digest", card.digest());
        return new TaskResult(
                TaskResult.Outcome.DONE,
                List.of(new Block.Paragraph(Wording.text(
                        card.total().isPresent() ? "validate.right" : "validate.right.no-total",
                        String.valueOf(path.getFileName()),
                        card.id(),
                        card.items().size()))),
                data);
    }
}
