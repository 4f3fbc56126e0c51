package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.TableExchange;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.evaluation.Variation;
import lv.kopa.report.Report;
import lv.kopa.report.ReportService;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** The services behind the tasks, which do as a test says. */
final class FakeServices implements EvaluationService, RecordArchive, ReportService, TableExchange {
    private static final Parameter<Long> LIMIT = new Parameter<>(
            "treatment.limit",
            new ParameterType.Whole(0, 10),
            Text.of("Limit", "Robeža"),
            Text.of("How many at the most.", "Cik daudz lielākais."),
            Text.of("units", "vienības"),
            Optional.of(5L),
            Parameter.Level.ADVANCED,
            Condition.all(Condition.when("treatment.method", "winsorise", "trim")),
            "1.0.0",
            Variation.FIXED);
    private static final Parameter<Map<String, Double>> WEIGHTS = new Parameter<>(
            "weights",
            new CompoundType.ByCode<>(new ParameterType.Decimal(0, 100)),
            Text.of("Weights", "Svari"),
            Text.of("Weight of each node.", "Katra mezgla svars."),
            Text.EMPTY,
            Optional.of(Map.of()),
            Parameter.Level.BASIC,
            Condition.ALWAYS,
            "1.0.0",
            Variation.FIXED);

    static final MethodEntry METHOD = new MethodEntry(
            new MethodDescription(
                    "composite",
                    "1.2.3",
                    Text.of("Composite indicator", "Saliktais rādītājs"),
                    Text.of("Composite indicators", "Saliktie rādītāji"),
                    Text.same("OECD"),
                    Text.of("Who is ahead?", "Kurš ir priekšā?"),
                    Text.of("It adds up.", "Tas saskaita."),
                    List.of(Reference.of("OECD (2008), Handbook", "10.1787/9789264043466-en")),
                    CausalLevel.DESCRIPTIVE,
                    new DataNeeds(2, true, Set.of(DataRole.INDICATOR), false),
                    ParameterTree.of(new ParameterGroup(Text.of("Treatment", "Apstrāde"), List.of(LIMIT)), WEIGHTS),
                    true),
            new BundleIdentity("lv.kopa.method.composite", "0.1.0", "ab".repeat(32), Optional.empty()),
            "composite.jar");

    static final Dataset DATASET = new Dataset.Builder()
            .unit(new Unit("LV", Text.same("Latvia"), UnitKind.REGION))
            .unit(new Unit("EE", Text.same("Estonia"), UnitKind.REGION))
            .build();

    final List<EvaluationRequest> requests = new ArrayList<>();
    Outcome outcome = Outcome.DONE;
    String stage = "normalised";
    boolean readersFail;
    boolean writersFail;
    Runnable whileWriting = () -> {};
    List<Difference> differences = List.of();
    int read;

    Evaluator evaluator() {
        return new Evaluator(this, this, files());
    }

    ResultFiles files() {
        return new ResultFiles(this, this, this);
    }

    @Override
    public List<MethodEntry> methods() {
        return List.of(METHOD);
    }

    @Override
    public List<StudyDescription> studies() {
        return Stream.of("uncertainty", "sensitivity")
                .map(id -> new StudyDescription(id, "1.0.0", Text.same(id), List.of(), ParameterTree.NONE))
                .toList();
    }

    @Override
    public Optional<MethodEntry> method(String id) {
        return id.equals("composite") ? Optional.of(METHOD) : Optional.empty();
    }

    @Override
    public EvaluationRecord evaluate(EvaluationRequest request, RunMonitor monitor) {
        requests.add(request);
        monitor.progress(0.5, Text.EMPTY);
        return record(outcome);
    }

    EvaluationRecord record(Outcome ended) {
        Finding finding = new Finding(
                ended == Outcome.REFUSED ? Finding.Severity.REFUSE : Finding.Severity.CAUTION,
                "few-units",
                Text.of("Only two units.", "Tikai divas vienības."),
                Text.of("Add units.", "Pievienojiet vienības."),
                Map.of("units", 2.0),
                List.of("LV"));
        List<ResultTable> tables = ended != Outcome.DONE
                ? List.of()
                : List.of(
                        table("scores", ResultTable.Purpose.SCORES),
                        table(stage, ResultTable.Purpose.STAGE),
                        table("weights", ResultTable.Purpose.WEIGHTS));
        return new EvaluationRecord(
                "20261123-1",
                new EvaluationRecord.Input("composite", "1.2.3", METHOD.bundle(), Map.of(), 7, DATASET),
                new EvaluationRecord.Result(
                        ended,
                        EvaluationRecord.MethodSummary.of(METHOD.description()),
                        List.of(),
                        new Validity(List.of(finding)),
                        tables,
                        List.of()),
                new EvaluationRecord.Execution("somebody", Instant.EPOCH, Duration.ZERO, 1, "0", "Java"));
    }

    private static ResultTable table(String id, ResultTable.Purpose purpose) {
        return new ResultTable(
                id,
                Text.same(id),
                purpose,
                ResultTable.RowKind.UNIT,
                List.of("LV", "EE"),
                List.of(
                        ResultColumn.Numbers.of("INDEX", Text.same("Index"), ResultRole.SCORE, 1.5, Double.NaN),
                        ResultColumn.Numbers.of("rank", Text.same("Rank"), ResultRole.RANK, 1, Double.NaN)));
    }

    @Override
    public Rerun rerun(EvaluationRecord record, int threads, RunMonitor monitor) {
        return new Rerun(record, differences, differences.isEmpty() ? 0 : 3);
    }

    @Override
    public Dataset read(Path values, Optional<Path> indicators) throws InputException {
        read++;
        if (readersFail) {
            throw new InputException(InputFault.general(Text.same("unreadable"), Text.EMPTY));
        }
        return DATASET;
    }

    @Override
    public void write(ResultTable table, Dataset dataset, Path file) throws IOException {
        Files.writeString(file, table.id());
    }

    @Override
    public void store(EvaluationRecord record) {
        throw new AssertionError("the engine stores records, not the task");
    }

    @Override
    public List<Summary> list() {
        return List.of();
    }

    @Override
    public EvaluationRecord.EarlierRuns over(String datasetDigest) {
        return new EvaluationRecord.EarlierRuns(0, List.of());
    }

    @Override
    public EvaluationRecord find(String name) throws InputException {
        if (name.startsWith("2026") || name.endsWith("record.json")) {
            return record(Outcome.DONE);
        }
        throw new InputException(InputFault.general(Text.same("no record " + name), Text.EMPTY));
    }

    @Override
    public void export(EvaluationRecord record, Path folder) throws IOException {
        Files.writeString(folder.resolve("record.json"), "{}");
        Files.createDirectory(folder.resolve("dataset"));
        Files.writeString(folder.resolve("dataset/values.csv"), "unit");
    }

    @Override
    public byte[] inputBytes(EvaluationRecord record) {
        return new byte[0];
    }

    @Override
    public byte[] resultBytes(EvaluationRecord record) {
        return new byte[0];
    }

    @Override
    public Report internal(EvaluationRecord record) {
        return report(record);
    }

    @Override
    public Report report(EvaluationRecord record) {
        return new Report(Text.same("Report"), Text.EMPTY, LocalDate.EPOCH, false, List.of());
    }

    @Override
    public List<String> formats() {
        return List.of("html");
    }

    @Override
    public void write(Report report, String format, Language language, OutputStream out) throws IOException {
        out.write(("<html lang='" + language.code() + "'>").getBytes(StandardCharsets.UTF_8));
        whileWriting.run();
        if (writersFail) {
            throw new IOException("the disk is full");
        }
    }
}
