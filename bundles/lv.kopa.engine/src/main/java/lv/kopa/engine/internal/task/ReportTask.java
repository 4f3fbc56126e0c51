package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.report.Block;
import lv.kopa.report.ReportService;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the report about a record. */
@Component(property = Task.ID + "=report")
public final class ReportTask implements Task {
    private static final ParameterType.Location REPORT = new ParameterType.Location(
            ParameterType.Location.Form.EITHER, ParameterType.Location.Purpose.WRITE, List.of());
    private static final Parameter<Optional<Path>> OUT =
            Parameter.maybe("out", REPORT).worded("report-out").build(Wording.MESSAGES);
    private static final Parameter<String> FORMAT =
            Parameter.words("format", Vocabulary.FORMAT).withDefault("html").build(Wording.MESSAGES);
    private static final Parameter<Boolean> INTERNAL =
            Parameter.flag("internal").withDefault(false).build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "report",
            ParameterTree.of(Common.RECORD, OUT, FORMAT, INTERNAL, Common.LANGUAGE),
            List.of(Common.RECORD.key()),
            List.of("kopa report 20261123", "kopa report results --out atskaite.html --language lv"));

    private final RecordArchive archive;
    private final ReportService reports;
    private final ResultFiles files;
    private final Freshness freshness;

    /** Called by Declarative Services. */
    @Activate
    public ReportTask(
            @Reference RecordArchive archive,
            @Reference ReportService reports,
            @Reference ResultFiles files,
            @Reference Freshness freshness) {
        this.freshness = freshness;
        this.archive = archive;
        this.reports = reports;
        this.files = files;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        String format = arguments.get(FORMAT);
        if (!reports.formats().contains(format)) {
            throw new InputException(InputFault.general(
                    Wording.text("report.no-format", format),
                    Wording.text("report.no-format.cure", String.join(", ", reports.formats()))));
        }
        EvaluationRecord record = archive.find(Common.record(arguments, context));
        Path file = file(arguments, record, format, context);
        context.progress(0, Wording.text("step.writing"));
        Language language = Common.language(arguments, context);
        try (OutputFile out = OutputFile.open(file, "out")) {
            files.writeReport(
                    arguments.get(INTERNAL) ? reports.internal(record) : reports.report(record),
                    format,
                    language,
                    out.staging());
            context.checkCancelled();
            out.commit();
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("record", record.id());
        data.put("report", file.toString());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Wording.text("report.written", file.toString())));
        freshness.of(record).ifPresent(found -> {
            blocks.addAll(Freshness.blocks(found));
            data.put("registry", Freshness.data(found, context.language()));
        });
        return new TaskResult(TaskResult.Outcome.DONE, blocks, data);
    }

    private static Path file(Arguments arguments, EvaluationRecord record, String format, TaskContext context) {
        Optional<Path> named = arguments.get(OUT).map(path -> Common.path(path, context));
        if (named.isEmpty()) {
            return context.workingFolder().resolve(record.id() + "." + format);
        }
        return isFolder(named.get()) ? named.get().resolve("report." + format) : named.get();
    }

    /** What is not there yet is a file if its name has an ending, and a folder otherwise. */
    private static boolean isFolder(Path path) {
        if (Files.exists(path)) {
            return Files.isDirectory(path);
        }
        Path name = path.getFileName();
        return name == null || name.toString().lastIndexOf('.') <= 0;
    }
}
