package lv.kopa.desktop.evaluation.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.RecordTask;
import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.report.ReportService;
import lv.kopa.task.Task;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for a file and writes the report about a record into it. */
@Component(service = SaveReport.class)
public final class SaveReport {
    private final Task task;
    private final ReportService reports;

    /** Called by Declarative Services. */
    @Activate
    public SaveReport(@Reference(target = "(" + Task.ID + "=report)") Task task, @Reference ReportService reports) {
        this.task = task;
        this.reports = reports;
    }

    /** Saves the report about the record with this id. */
    public void save(Workbench workbench, String record) {
        workbench
                .jobs()
                .prepare( // writers are asked, who may be of others
                        Words.text("job.formats"),
                        monitor -> reports.formats(),
                        formats -> ask(workbench, record, formats));
    }

    private void ask(Workbench workbench, String record, List<String> formats) {
        List<FileQuestion.Filter> filters = formats.stream()
                .map(format -> new FileQuestion.Filter(
                        Text.same(format.toUpperCase(Locale.ROOT) + " (*." + format + ")"), List.of(format)))
                .toList();
        if (filters.isEmpty()) {
            workbench.tell(new Notice(Notice.Severity.WARNING, Words.text("save.no-format"), Optional.empty()));
            return;
        }
        FileQuestion question = new FileQuestion(
                Words.text("save.title"),
                FileQuestion.Purpose.SAVE,
                filters,
                Optional.of(record + "." + formats.get(0)));
        workbench.ask(question).ifPresent(file -> write(workbench, record, file, format(file, formats)));
    }

    private static String format(Path file, List<String> formats) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> name.endsWith("." + format))
                .findFirst()
                .orElse(formats.get(0));
    }

    private void write(Workbench workbench, String record, Path file, String format) {
        Language language = workbench.language();
        Map<String, Object> given =
                Map.of("record", record, "out", file.toString(), "format", format, "language", language.code());
        workbench
                .jobs()
                .run(
                        Words.text("job.save", record),
                        new RecordTask(task, given, language),
                        result -> workbench.tell(new Notice(
                                Notice.Severity.INFO,
                                Words.text("saved", file.toString()),
                                Optional.of(ViewIds.REPORT))));
    }
}
