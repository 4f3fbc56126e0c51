package lv.kopa.engine.internal.task;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.TableExchange;
import lv.kopa.report.Report;
import lv.kopa.report.ReportService;
import lv.kopa.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes what an evaluation leaves to the person: report, scores, record, data, and the steps of the computation. */
@Component(service = ResultFiles.class)
public final class ResultFiles {
    /** Every name under which results are put into a folder. */
    static final Set<String> NAMES = Set.of(
            "report.html",
            "scores.csv",
            ColumnMeanings.FILE,
            "record.json",
            "dataset",
            "ranks.csv",
            "precedence.csv",
            "sobol.csv",
            "sobol-convergence.csv",
            "agreement.csv",
            "agreement-pairs.csv");

    /** Tables of studies that are worth a file of their own. */
    private static final SortedMap<String, String> STUDIES = new TreeMap<>(Map.of(
            "uncertainty.ranks", "ranks.csv",
            "uncertainty.precedence", "precedence.csv",
            "sensitivity.sobol", "sobol.csv",
            "sensitivity.convergence", "sobol-convergence.csv",
            "agreement.ranks", "agreement.csv",
            "agreement.pairs", "agreement-pairs.csv"));

    private static final Set<ResultTable.Purpose> STEPS =
            EnumSet.of(ResultTable.Purpose.STAGE, ResultTable.Purpose.WEIGHTS);

    private static final String HTML = "html";

    private final RecordArchive archive;
    private final ReportService reports;
    private final TableExchange exchange;

    /** Called by Declarative Services. */
    @Activate
    public ResultFiles(
            @Reference RecordArchive archive, @Reference ReportService reports, @Reference TableExchange exchange) {
        this.archive = archive;
        this.reports = reports;
        this.exchange = exchange;
    }

    /** Writes report, scores and studies where there are any, record and data into a folder that exists. */
    void write(EvaluationRecord record, Language language, Path folder) throws IOException {
        if (reports.formats().contains(HTML)) {
            writeReport(reports.report(record), HTML, language, folder.resolve("report.html"));
        }
        Map<String, ResultTable> tables = new LinkedHashMap<>();
        record.result().asGiven().first(ResultTable.Purpose.SCORES).ifPresent(table -> tables.put("scores.csv", table));
        STUDIES.forEach((id, file) -> record.result().asGiven().table(id).ifPresent(table -> tables.put(file, table)));
        writeTables(tables, record, language, folder);
        archive.export(record, folder);
    }

    /** Writes a report into a file. */
    void writeReport(Report report, String format, Language language, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            reports.write(report, format, language, out);
        }
    }

    /** Writes a table for each step of the computation, and the weights, into a folder that exists. Returns how many there are. */
    int writeStages(EvaluationRecord record, Language language, Path folder) throws IOException {
        Map<String, ResultTable> tables = new LinkedHashMap<>();
        for (ResultTable table : record.result().tables()) {
            if (STEPS.contains(table.purpose())) {
                tables.put(fileName(table), table);
            }
        }
        writeTables(tables, record, language, folder);
        return tables.size();
    }

    /** Writes tables, and beside them what their columns mean. */
    private void writeTables(Map<String, ResultTable> tables, EvaluationRecord record, Language language, Path folder)
            throws IOException {
        Map<String, ResultTable> all = new LinkedHashMap<>(tables);
        if (!tables.isEmpty()) {
            all.putIfAbsent(ColumnMeanings.FILE, ColumnMeanings.of(tables, language));
        }
        for (Map.Entry<String, ResultTable> each : all.entrySet()) {
            exchange.write(each.getValue(), record.input().dataset(), folder.resolve(each.getKey()));
        }
    }

    /** A table is named by whoever wrote the method, so its name could be a way out of the folder. */
    private static String fileName(ResultTable table) {
        return table.id().replaceAll("[^\\p{L}\\p{N}_-]", "_") + ".csv";
    }
}
