package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.EvaluationRecord.MethodSummary;
import lv.kopa.evaluation.Reference;

/** What a reader needs to know about a method, as JSON. */
final class SummaryJson {
    private SummaryJson() {}

    static void write(JsonGenerator out, MethodSummary method) throws IOException {
        out.writeObjectFieldStart("method");
        Values.text(out, "name", method.name());
        Values.text(out, "family", method.family());
        Values.text(out, "origin", method.origin());
        Values.text(out, "question", method.question());
        Values.text(out, "summary", method.summary());
        out.writeArrayFieldStart("references");
        for (Reference reference : method.references()) {
            out.writeStartObject();
            out.writeStringField("citation", reference.citation());
            Values.maybe(out, "doi", reference.doi());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringField("causalLevel", method.causalLevel().name());
        out.writeEndObject();
    }

    static MethodSummary read(JsonNode node) throws IOException {
        return new MethodSummary(
                JsonNodes.text(node, "name"),
                JsonNodes.text(node, "family"),
                JsonNodes.text(node, "origin"),
                JsonNodes.text(node, "question"),
                JsonNodes.text(node, "summary"),
                JsonNodes.list(
                        node,
                        "references",
                        each -> new Reference(JsonNodes.string(each, "citation"), JsonNodes.maybe(each, "doi"))),
                JsonNodes.constant(node, "causalLevel", CausalLevel.class));
    }
}
