package lv.kopa.engine.internal.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Language;

/** Keeps records in memory. */
final class FakeArchive implements RecordArchive {
    private final Map<String, EvaluationRecord> records = new LinkedHashMap<>();
    private boolean full;
    private boolean takesNothing;

    synchronized void takesNothing(boolean now) {
        takesNothing = now;
    }

    synchronized void full(boolean now) {
        full = now;
    }

    @Override
    public synchronized void store(EvaluationRecord record) throws IOException {
        if (full) {
            throw new IOException("no space left");
        }
        if (takesNothing || records.putIfAbsent(record.id(), record) != null) {
            throw new FileAlreadyExistsException(record.id());
        }
    }

    List<String> ids() {
        return List.copyOf(records.keySet());
    }

    @Override
    public List<Summary> list() {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized EvaluationRecord.EarlierRuns over(String datasetDigest) {
        List<EvaluationRecord.EarlierRun> runs = records.values().stream()
                .filter(record -> record.input().dataset().digest().equals(datasetDigest))
                .map(record -> new EvaluationRecord.EarlierRun(
                        record.id(),
                        record.result().method().name(),
                        record.result().outcome(),
                        record.execution().started()))
                .toList();
        return new EvaluationRecord.EarlierRuns(runs.size(), runs);
    }

    @Override
    public EvaluationRecord find(String name) {
        return records.get(name);
    }

    @Override
    public void export(EvaluationRecord record, Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] inputBytes(EvaluationRecord record) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("method", record.input().methodId() + " " + record.input().methodVersion());
        input.put("arguments", record.input().arguments());
        input.put("seed", record.input().seed());
        input.put("dataset", record.input().dataset().digest());
        input.put("studies", record.input().studies().toString());
        return json(input);
    }

    @Override
    public byte[] resultBytes(EvaluationRecord record) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("outcome", record.result().outcome().name());
        result.put("arguments", record.result().arguments().toString());
        result.put("validity", record.result().validity().toString());
        result.put("findings", record.result().findings().toString());
        List<Object> tables = new ArrayList<>();
        for (ResultTable table : record.result().tables()) {
            Map<String, Object> columns = new LinkedHashMap<>();
            for (ResultColumn column : table.columns()) {
                columns.put(
                        column.id(),
                        column instanceof ResultColumn.Numbers numbers
                                ? numbers.toArray()
                                : ((ResultColumn.Words) column)
                                        .values().stream()
                                                .map(text -> text.in(Language.EN))
                                                .toList());
            }
            tables.add(Map.of("columns", columns));
        }
        result.put("tables", tables);
        return json(result);
    }

    private static byte[] json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
