package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.store.internal.MalformedException;

/** What went into an evaluation, as JSON. The dataset is named by its digest. */
public final class InputJson {
    private InputJson() {}

    /** Writes an input. */
    public static void write(JsonGenerator out, EvaluationRecord.Input input) throws IOException {
        out.writeStartObject();
        out.writeNumberField("format", Json.FORMAT);
        out.writeObjectFieldStart("method");
        out.writeStringField("id", input.methodId());
        out.writeStringField("version", input.methodVersion());
        out.writeEndObject();
        bundle(out, input.bundle());
        out.writeFieldName("arguments");
        Values.plain(out, input.arguments());
        out.writeNumberField("seed", input.seed());
        out.writeStringField("dataset", input.dataset().digest());
        if (!input.studies().isEmpty()) { // records without studies keep the bytes that they had before there were any
            out.writeArrayFieldStart("studies");
            for (EvaluationRecord.StudyInput study : input.studies()) {
                study(out, study);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void bundle(JsonGenerator out, BundleIdentity bundle) throws IOException {
        out.writeObjectFieldStart("bundle");
        out.writeStringField("symbolicName", bundle.symbolicName());
        out.writeStringField("version", bundle.version());
        out.writeStringField("sha256", bundle.digest());
        Values.maybe(out, "signer", bundle.signer());
        out.writeEndObject();
    }

    private static void study(JsonGenerator out, EvaluationRecord.StudyInput study) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", study.id());
        out.writeStringField("version", study.version());
        bundle(out, study.bundle());
        out.writeFieldName("arguments");
        Values.plain(out, study.arguments());
        out.writeEndObject();
    }

    /** The digest of the dataset. */
    public static String dataset(JsonNode input) throws IOException {
        Json.checkFormat((int) JsonNodes.whole(input, "format"));
        String digest = JsonNodes.string(input, "dataset");
        if (!digest.matches("[0-9a-f]{64}")) {
            throw MalformedException.field("dataset");
        }
        return digest;
    }

    /** The id of the method. */
    public static String methodId(JsonNode input) throws IOException {
        return JsonNodes.string(JsonNodes.field(input, "method"), "id");
    }

    /** Reads an input about a dataset. */
    public static EvaluationRecord.Input read(JsonNode input, Dataset dataset) throws IOException {
        List<EvaluationRecord.StudyInput> studies = new ArrayList<>();
        for (JsonNode study : input.path("studies")) {
            studies.add(new EvaluationRecord.StudyInput(
                    JsonNodes.string(study, "id"),
                    JsonNodes.string(study, "version"),
                    bundle(study),
                    arguments(study)));
        }
        return new EvaluationRecord.Input(
                methodId(input),
                JsonNodes.string(JsonNodes.field(input, "method"), "version"),
                bundle(input),
                arguments(input),
                JsonNodes.whole(input, "seed"),
                dataset,
                studies);
    }

    private static BundleIdentity bundle(JsonNode object) throws IOException {
        JsonNode bundle = JsonNodes.field(object, "bundle");
        return new BundleIdentity(
                JsonNodes.string(bundle, "symbolicName"),
                JsonNodes.string(bundle, "version"),
                JsonNodes.string(bundle, "sha256"),
                JsonNodes.maybe(bundle, "signer"));
    }

    private static Map<String, Object> arguments(JsonNode object) throws IOException {
        if (!(JsonNodes.plain(JsonNodes.field(object, "arguments")) instanceof Map<?, ?> arguments)) {
            throw MalformedException.field("arguments");
        }
        @SuppressWarnings("unchecked") // the keys of a JSON object are strings
        Map<String, Object> byKey = (Map<String, Object>) arguments;
        return byKey;
    }
}
