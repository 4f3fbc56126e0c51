package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes what an evaluation leaves to the person for a record that is kept already. */
@Component(property = Task.ID + "=export")
public final class ExportTask implements Task {
    private static final Parameter<Path> OUT = Parameter.location("out", ParameterType.Location.folderToWrite())
            .worded("demo-out")
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "export",
            ParameterTree.of(Common.RECORD, OUT, Common.LANGUAGE),
            List.of(Common.RECORD.key()),
            List.of("kopa export 20261123 --out results"));

    private final RecordArchive archive;
    private final ResultFiles files;

    /** Called by Declarative Services. */
    @Activate
    public ExportTask(@Reference RecordArchive archive, @Reference ResultFiles files) {
        this.archive = archive;
        this.files = files;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = Common.path(arguments.get(OUT), context);
        EvaluationRecord record = archive.find(Common.record(arguments, context));
        context.progress(0, Wording.text("step.writing"));
        try (OutputFolder out = OutputFolder.open(folder, "out")) {
            files.write(record, Common.language(arguments, context), out.staging());
            context.checkCancelled();
            out.commit(ResultFiles.NAMES);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("record", record.id());
        data.put("out", folder.toString());
        return new TaskResult(
                TaskResult.Outcome.DONE,
                List.of(new Block.Paragraph(Wording.text("export.written", folder.toString()))),
                data);
    }
}
