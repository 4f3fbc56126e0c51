package lv.kopa.catalogue.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.catalogue.internal.CatalogueJudge;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.datafile.FileValidation;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says everything that is wrong with a file that is to become a catalogue. */
@Component(property = Task.ID + "=indicators validate")
public final class ValidateTask implements Task {
    private static final FileValidation VALIDATION =
            new FileValidation(Wording.MESSAGES, "indicators validate", Wording.text("files.catalogue"));

    private final CatalogueJudge judge;

    /** Called by Declarative Services. */
    @Activate
    public ValidateTask(@Reference CatalogueJudge judge) {
        this.judge = judge;
    }

    @Override
    public TaskDescription description() {
        return VALIDATION.description();
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path file = VALIDATION.file(arguments, context);
        Catalogue catalogue = FileValidation.right(file, judge);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put("id", catalogue.id());
        data.put("version", catalogue.version());
        data.put("indicators", catalogue.indicators().size());
        data.put("sets", catalogue.sets().size());
        return new TaskResult(
                TaskResult.Outcome.DONE,
                List.of(new Block.Paragraph(Wording.text(
                        "validate.right",
                        String.valueOf(file.getFileName()),
                        catalogue.id(),
                        catalogue.indicators().size(),
                        catalogue.sets().size()))),
                data);
    }
}
