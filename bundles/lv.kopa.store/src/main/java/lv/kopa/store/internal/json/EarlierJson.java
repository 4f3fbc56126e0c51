package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord.EarlierRun;
import lv.kopa.evaluation.EvaluationRecord.EarlierRuns;
import lv.kopa.evaluation.EvaluationRecord.Outcome;

/** Earlier runs over the same data, as JSON. Records that were written before they were kept have none. */
final class EarlierJson {
    private static final String EARLIER = "earlier";

    private EarlierJson() {}

    static void write(JsonGenerator out, EarlierRuns earlier) throws IOException {
        out.writeObjectFieldStart(EARLIER);
        out.writeNumberField("count", earlier.count());
        out.writeArrayFieldStart("newest");
        for (EarlierRun run : earlier.newest()) {
            out.writeStartObject();
            out.writeStringField("id", run.id());
            Values.text(out, "method", run.method());
            out.writeStringField("outcome", run.outcome().name());
            out.writeStringField("started", run.started().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    static Optional<EarlierRuns> read(JsonNode execution) throws IOException {
        if (!execution.has(EARLIER)) {
            return Optional.empty();
        }
        JsonNode earlier = execution.get(EARLIER);
        return Optional.of(new EarlierRuns(
                (int) JsonNodes.whole(earlier, "count"),
                JsonNodes.list(
                        earlier,
                        "newest",
                        run -> new EarlierRun(
                                JsonNodes.string(run, "id"),
                                JsonNodes.text(run, "method"),
                                JsonNodes.constant(run, "outcome", Outcome.class),
                                Instant.parse(JsonNodes.string(run, "started"))))));
    }
}
