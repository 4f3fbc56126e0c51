package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
        out.writeObjectFieldStart("bundle");
        out.writeStringField("symbolicName", input.bundle().symbolicName());
        out.writeStringField("version", input.bundle().version());
        out.writeStringField("sha256", input.bundle().digest());
        Values.maybe(out, "signer", input.bundle().signer());
        out.writeEndObject();
        out.writeFieldName("arguments");
        Values.plain(out, input.arguments());
        out.writeNumberField("seed", input.seed());
        out.writeStringField("dataset", input.dataset().digest());
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
        JsonNode method = JsonNodes.field(input, "method");
        JsonNode bundle = JsonNodes.field(input, "bundle");
        if (!(JsonNodes.plain(JsonNodes.field(input, "arguments")) instanceof Map<?, ?> arguments)) {
            throw MalformedException.field("arguments");
        }
        @SuppressWarnings("unchecked") // the keys of a JSON object are strings
        Map<String, Object> byKey = (Map<String, Object>) arguments;
        return new EvaluationRecord.Input(
                methodId(input),
                JsonNodes.string(method, "version"),
                new BundleIdentity(
                        JsonNodes.string(bundle, "symbolicName"),
                        JsonNodes.string(bundle, "version"),
                        JsonNodes.string(bundle, "sha256"),
                        JsonNodes.maybe(bundle, "signer")),
                byKey,
                JsonNodes.whole(input, "seed"),
                dataset);
    }
}
