package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.EvaluationRecord.Execution;
import lv.kopa.store.internal.MalformedException;

/** How an evaluation ran, as JSON, with the digests by which damage to its input and result is seen. */
public final class ExecutionJson {
    private static final String ORIGIN = "origin";
    private static final String HASH = "hash";

    private ExecutionJson() {}

    /**
     * What is written.
     *
     * @param execution how it ran
     * @param inputDigest SHA-256 of the canonical bytes of the input
     * @param resultDigest SHA-256 of the canonical bytes of the result
     */
    public record Sealed(Execution execution, String inputDigest, String resultDigest) {}

    /** Writes it. */
    public static void write(JsonGenerator out, Sealed sealed) throws IOException {
        Execution execution = sealed.execution();
        out.writeStartObject();
        out.writeNumberField("format", Json.FORMAT);
        out.writeStringField("who", execution.who());
        out.writeStringField("started", execution.started().toString());
        out.writeStringField("duration", execution.duration().toString());
        out.writeNumberField("threads", execution.threads());
        out.writeStringField("software", execution.software());
        out.writeStringField("runtime", execution.runtime());
        if (execution.origin().isPresent()) {
            origin(out, execution.origin().get());
        }
        if (execution.earlier().isPresent()) {
            EarlierJson.write(out, execution.earlier().get());
        }
        out.writeStringField("inputSha256", sealed.inputDigest());
        out.writeStringField("resultSha256", sealed.resultDigest());
        out.writeEndObject();
    }

    private static void origin(JsonGenerator out, DataOrigin origin) throws IOException {
        out.writeObjectFieldStart(ORIGIN);
        out.writeStringField("place", origin.place());
        Values.text(out, "name", origin.name());
        out.writeNumberField("change", origin.change());
        if (origin.hash().isPresent()) {
            out.writeStringField(HASH, origin.hash().get());
        }
        out.writeFieldName("query");
        Values.plain(out, origin.query());
        out.writeEndObject();
    }

    private static DataOrigin origin(JsonNode node) throws IOException {
        JsonNode query = JsonNodes.field(node, "query");
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : (Iterable<String>) query::fieldNames) {
            words.put(key, JsonNodes.string(query, key));
        }
        return new DataOrigin(
                JsonNodes.string(node, "place"),
                JsonNodes.text(node, "name"),
                JsonNodes.whole(node, "change"),
                node.has(HASH) ? Optional.of(JsonNodes.string(node, HASH)) : Optional.empty(),
                words);
    }

    /** Reads it. */
    public static Sealed read(JsonNode node) throws IOException {
        Json.checkFormat((int) JsonNodes.whole(node, "format"));
        try {
            return new Sealed(
                    new Execution(
                            JsonNodes.string(node, "who"),
                            Instant.parse(JsonNodes.string(node, "started")),
                            Duration.parse(JsonNodes.string(node, "duration")),
                            (int) JsonNodes.whole(node, "threads"),
                            JsonNodes.string(node, "software"),
                            JsonNodes.string(node, "runtime"),
                            node.has(ORIGIN) ? Optional.of(origin(node.get(ORIGIN))) : Optional.empty(),
                            EarlierJson.read(node)),
                    JsonNodes.string(node, "inputSha256"),
                    JsonNodes.string(node, "resultSha256"));
        } catch (DateTimeException e) {
            throw MalformedException.field("started");
        }
    }
}
