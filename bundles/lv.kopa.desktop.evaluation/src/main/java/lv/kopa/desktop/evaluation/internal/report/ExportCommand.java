package lv.kopa.desktop.evaluation.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.RecordCommand;
import lv.kopa.desktop.evaluation.internal.RecordTask;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.task.Task;
import lv.kopa.text.Language;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes report, scores, record and data into a folder. */
@Component(service = Command.class)
public final class ExportCommand extends RecordCommand {
    private final Task task;

    /** Called by Declarative Services. */
    @Activate
    public ExportCommand(@Reference(target = "(" + Task.ID + "=export)") Task task) {
        super(new Description(
                "evaluation.export",
                Words.text("export"),
                Words.text("export.summary"),
                "download",
                Optional.of(new Place(Menu.FILE, 130)),
                Optional.empty(),
                false));
        this.task = task;
    }

    @Override
    protected void run(Workbench workbench, EvaluationRecord record) {
        FileQuestion question = new FileQuestion(
                Words.text("export.title"), FileQuestion.Purpose.FOLDER, List.of(), Optional.of(record.id()));
        workbench.ask(question).ifPresent(folder -> export(workbench, record, folder));
    }

    private void export(Workbench workbench, EvaluationRecord record, Path folder) {
        Language language = workbench.language();
        Map<String, Object> given =
                Map.of("record", record.id(), "out", folder.toString(), "language", language.code());
        workbench
                .jobs()
                .run(
                        Words.text("job.export", record.id()),
                        new RecordTask(task, given, language),
                        result -> workbench.tell(Notice.info(Words.text("exported", folder.toString()))));
    }
}
