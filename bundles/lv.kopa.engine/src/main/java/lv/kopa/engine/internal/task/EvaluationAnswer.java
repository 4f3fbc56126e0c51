package lv.kopa.engine.internal.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.engine.internal.programme.Unsettled;
import lv.kopa.engine.internal.report.AnswerTable;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** What an evaluation tells the person who asked for it. */
final class EvaluationAnswer {
    private static final int MOST_FINDINGS = 12;

    private final EvaluationRecord record;
    private final EvaluationJob job;
    private final TaskContext context;

    EvaluationAnswer(EvaluationRecord record, EvaluationJob job, TaskContext context) {
        this.record = record;
        this.job = job;
        this.context = context;
    }

    /**
     * The result of the task.
     *
     * @param written whether results were put into the folders that were asked for
     */
    TaskResult result(boolean written) {
        return switch (record.result().outcome()) {
            case DONE -> new TaskResult(TaskResult.Outcome.DONE, done(written), data(written));
            case REFUSED -> new TaskResult(TaskResult.Outcome.REFUSED, refused(written), data(written));
            case FAILED, CANCELLED -> new TaskResult(TaskResult.Outcome.FAILED, failed(), data(written));
        };
    }

    private List<Block> done(boolean written) {
        List<Block> blocks = opened();
        blocks.addAll(AnswerTable.of(record));
        agreement().map(Block.Paragraph::new).forEach(blocks::add);
        findings(blocks, Finding.Severity.CAUTION);
        blocks.add(facts(written));
        Unsettled.of(record).map(Block.Paragraph::new).ifPresent(blocks::add);
        return blocks;
    }

    /** What can be said of the units whatever the method, and how far the methods agree where that is no caution. */
    private Stream<Text> agreement() {
        Stream<Text> statements = record
                .result()
                .asGiven()
                .table("agreement.statements")
                .flatMap(table -> table.column("statement"))
                .filter(ResultColumn.Words.class::isInstance)
                .map(ResultColumn.Words.class::cast)
                .stream()
                .flatMap(column -> column.values().stream());
        Stream<Text> concordance = record.result().findings().stream()
                .filter(finding -> finding.key().equals("concordance"))
                .map(Finding::message);
        return Stream.concat(statements, concordance);
    }

    /** Invented data say so before anything else is said of them. */
    private List<Block> opened() {
        List<Block> blocks = new ArrayList<>();
        if (record.input().dataset().synthetic()) {
            blocks.add(new Block.Paragraph(Wording.text("evaluate.synthetic")));
        }
        return blocks;
    }

    private List<Block> refused(boolean written) {
        List<Block> blocks = opened();
        blocks.add(new Block.Paragraph(
                Wording.text("evaluate.refused", record.result().method().name())));
        findings(blocks, Finding.Severity.REFUSE);
        blocks.add(facts(written));
        return blocks;
    }

    private List<Block> failed() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Wording.text("evaluate.failed", record.result().method().name())));
        findings(blocks, Finding.Severity.CAUTION);
        blocks.add(facts(false));
        return blocks;
    }

    private Stream<Finding> all() {
        return Stream.concat(record.result().validity().findings().stream(), record.result().findings().stream());
    }

    private void findings(List<Block> blocks, Finding.Severity least) {
        List<Finding> shown = all().filter(finding -> finding.severity().compareTo(least) >= 0)
                .toList();
        shown.stream().limit(MOST_FINDINGS).map(Block.FindingBlock::new).forEach(blocks::add);
        if (shown.size() > MOST_FINDINGS) {
            blocks.add(new Block.Paragraph(Wording.text("evaluate.more-findings", shown.size() - MOST_FINDINGS)));
        }
    }

    private Block facts(boolean written) {
        List<Block.Facts.Entry> entries = new ArrayList<>();
        Dataset dataset = record.input().dataset();
        dataset.asOf().ifPresent(day -> entries.add(entry("evaluate.as-of", day.toString())));
        dataset.asKnownOn().ifPresent(day -> entries.add(entry("evaluate.as-known-on", day.toString())));
        entries.add(entry("evaluate.record", record.id()));
        if (written && job.out().isPresent()) {
            entries.add(entry("evaluate.out", shown(job.out().get())));
            entries.add(entry("evaluate.report", shown(job.out().get().resolve("report.html"))));
        }
        if (written) {
            steps().ifPresent(folder -> entries.add(entry("evaluate.stages", shown(folder))));
        }
        return new Block.Facts(entries);
    }

    /** Where the steps of the computation are: there are none where nothing was computed. */
    private Optional<Path> steps() {
        return record.result().outcome() == EvaluationRecord.Outcome.DONE ? job.stages() : Optional.empty();
    }

    private static Block.Facts.Entry entry(String key, String value) {
        return new Block.Facts.Entry(Wording.text(key), Text.same(value));
    }

    /** A path as short as the person would write it. */
    private String shown(Path path) {
        Path here = context.workingFolder();
        return path.startsWith(here) && !path.equals(here)
                ? here.relativize(path).toString()
                : path.toString();
    }

    private Map<String, Object> data(boolean written) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("record", record.id());
        data.put("outcome", record.result().outcome().name().toLowerCase(Locale.ROOT));
        data.put("method", record.input().methodId());
        data.put("methodVersion", record.input().methodVersion());
        data.put("dataset", record.input().dataset().digest());
        data.put("synthetic", record.input().dataset().synthetic());
        record.input().dataset().asOf().ifPresent(day -> data.put("asOf", day.toString()));
        record.input().dataset().asKnownOn().ifPresent(day -> data.put("asKnownOn", day.toString()));
        data.put("seed", record.input().seed());
        if (written) {
            job.out().ifPresent(folder -> data.put("out", folder.toString()));
            steps().ifPresent(folder -> data.put("stages", folder.toString()));
        }
        data.put("findings", all().map(this::data).toList());
        record.result()
                .asGiven()
                .first(ResultTable.Purpose.SCORES)
                .ifPresent(scores ->
                        data.put("scores", new TableRows(scores, record.input().dataset(), context.language())));
        return data;
    }

    private Map<String, Object> data(Finding finding) {
        Language language = context.language();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        data.put("key", finding.key());
        data.put("message", finding.message().in(language));
        data.put("cure", finding.cure().in(language));
        data.put("figures", finding.figures());
        data.put("subjects", finding.subjects());
        return data;
    }
}
