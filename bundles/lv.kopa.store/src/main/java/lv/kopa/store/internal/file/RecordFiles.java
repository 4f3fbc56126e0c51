package lv.kopa.store.internal.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.EarlierRun;
import lv.kopa.evaluation.EvaluationRecord.Execution;
import lv.kopa.evaluation.EvaluationRecord.Result;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.RecordArchive.Summary;
import lv.kopa.store.internal.Damage;
import lv.kopa.store.internal.Hash;
import lv.kopa.store.internal.json.ExecutionJson;
import lv.kopa.store.internal.json.InputJson;
import lv.kopa.store.internal.json.Json;
import lv.kopa.store.internal.json.ResultJson;

/**
 * The files of a record: in the archive {@code input.json}, {@code result.json} and {@code execution.json}; the same
 * three as parts of one {@code record.json} where it was exported.
 */
final class RecordFiles {
    static final String RECORD = "record.json";

    private static final String INPUT = "input.json";
    private static final String RESULT = "result.json";
    private static final String EXECUTION = "execution.json";

    private RecordFiles() {}

    /** Finds the data that belong to a record. */
    @FunctionalInterface
    interface Datasets {
        Dataset read(String digest) throws InputException, IOException;
    }

    /** Writes a record into a folder; gives its seal. */
    static ExecutionJson.Sealed write(EvaluationRecord record, Path folder) throws IOException {
        String input = Sha256.writing(folder.resolve(INPUT), out -> InputJson.write(out, record.input()));
        String result = Sha256.writing(folder.resolve(RESULT), out -> ResultJson.write(out, record.result()));
        ExecutionJson.Sealed sealed = new ExecutionJson.Sealed(record.execution(), input, result);
        Json.write(folder.resolve(EXECUTION), out -> ExecutionJson.write(out, sealed));
        return sealed;
    }

    static void export(EvaluationRecord record, ExecutionJson.Sealed sealed, Path file) throws IOException {
        Json.write(file, out -> {
            out.writeStartObject();
            out.writeNumberField("format", Json.FORMAT);
            out.writeStringField("id", record.id());
            out.writeFieldName("execution");
            ExecutionJson.write(out, sealed);
            out.writeFieldName("input");
            InputJson.write(out, record.input());
            out.writeFieldName("result");
            ResultJson.write(out, record.result());
            out.writeEndObject();
        });
    }

    static Summary summary(String id, Path folder) throws InputException, IOException {
        Path input = present(folder.resolve(INPUT));
        ResultJson.Head head = head(folder);
        return new Summary(
                id,
                Damage.reading(input, () -> InputJson.methodId(Json.read(input))),
                head.outcome(),
                execution(folder).started());
    }

    static EarlierRun earlier(String id, Path folder) throws InputException, IOException {
        ResultJson.Head head = head(folder);
        return new EarlierRun(
                id, head.method(), head.outcome(), execution(folder).started());
    }

    /** Whether a record rests on the data with this digest. */
    static boolean isOver(String digest, Path folder) throws InputException, IOException {
        Path input = present(folder.resolve(INPUT));
        boolean perhaps = new String(Files.readAllBytes(input), StandardCharsets.ISO_8859_1).contains(digest);
        return perhaps
                && Damage.reading(
                        input, () -> InputJson.dataset(Json.read(input)).equals(digest));
    }

    private static ResultJson.Head head(Path folder) throws InputException, IOException {
        Path result = present(folder.resolve(RESULT));
        return Damage.reading(result, () -> {
            try (JsonParser in = Json.parser(result)) {
                return ResultJson.head(in);
            }
        });
    }

    private static Execution execution(Path folder) throws InputException, IOException {
        Path execution = present(folder.resolve(EXECUTION));
        return Damage.reading(execution, () -> ExecutionJson.read(Json.read(execution)))
                .execution();
    }

    static EvaluationRecord read(String id, Path folder, Datasets datasets) throws InputException, IOException {
        Path inputFile = present(folder.resolve(INPUT));
        Path resultFile = present(folder.resolve(RESULT));
        Path executionFile = present(folder.resolve(EXECUTION));
        ExecutionJson.Sealed sealed = Damage.reading(executionFile, () -> ExecutionJson.read(Json.read(executionFile)));
        EvaluationRecord.Input input = Damage.reading(inputFile, () -> input(Json.read(inputFile), datasets));
        Result result = Damage.reading(resultFile, () -> {
            try (JsonParser in = Json.parser(resultFile)) {
                in.nextToken();
                return ResultJson.read(in);
            }
        });
        verify(inputFile, sealed.inputDigest(), Hash.of(inputFile));
        verify(resultFile, sealed.resultDigest(), Hash.of(resultFile));
        return new EvaluationRecord(id, input, result, sealed.execution());
    }

    static EvaluationRecord readExported(Path file, Datasets datasets) throws InputException, IOException {
        Exported exported = Damage.reading(file, () -> {
            try (JsonParser in = Json.parser(file)) {
                in.nextToken();
                return Exported.read(in);
            }
        });
        EvaluationRecord.Input input = Damage.reading(file, () -> input(exported.input(), datasets));
        verify(file, exported.execution().inputDigest(), inputDigest(input));
        verify(file, exported.execution().resultDigest(), resultDigest(exported.result()));
        return new EvaluationRecord(
                exported.id(), input, exported.result(), exported.execution().execution());
    }

    private static EvaluationRecord.Input input(JsonNode node, Datasets datasets) throws InputException, IOException {
        return InputJson.read(node, datasets.read(InputJson.dataset(node)));
    }

    private static Path present(Path file) throws InputException {
        if (!Files.isRegularFile(file)) {
            throw Damage.missing(file);
        }
        return file;
    }

    /** The seal of a record, for which it is written once more. */
    static ExecutionJson.Sealed sealed(EvaluationRecord record) throws IOException {
        return new ExecutionJson.Sealed(record.execution(), inputDigest(record.input()), resultDigest(record.result()));
    }

    private static String inputDigest(EvaluationRecord.Input input) throws IOException {
        return Sha256.of(out -> InputJson.write(out, input));
    }

    private static String resultDigest(Result result) throws IOException {
        return Sha256.of(out -> ResultJson.write(out, result));
    }

    private static void verify(Path file, String expected, String found) throws InputException {
        if (!found.equals(expected)) {
            throw Damage.damaged(file, Damage.text("detail.digest", expected));
        }
    }
}
