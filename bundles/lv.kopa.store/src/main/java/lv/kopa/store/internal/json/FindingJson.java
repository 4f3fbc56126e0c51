package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Finding;

/** Findings as JSON. */
final class FindingJson {
    private FindingJson() {}

    static void write(JsonGenerator out, String name, List<Finding> findings) throws IOException {
        out.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            out.writeStartObject();
            out.writeStringField("severity", finding.severity().name());
            out.writeStringField("key", finding.key());
            Values.text(out, "message", finding.message());
            Values.text(out, "cure", finding.cure());
            out.writeObjectFieldStart("figures");
            for (Map.Entry<String, Double> figure : finding.figures().entrySet()) {
                out.writeFieldName(figure.getKey());
                Values.number(out, figure.getValue());
            }
            out.writeEndObject();
            Values.strings(out, "subjects", finding.subjects());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static Finding read(JsonNode node) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> figure :
                JsonNodes.field(node, "figures").properties()) {
            figures.put(figure.getKey(), JsonNodes.number(figure.getValue(), figure.getKey()));
        }
        return new Finding(
                JsonNodes.constant(node, "severity", Finding.Severity.class),
                JsonNodes.string(node, "key"),
                JsonNodes.text(node, "message"),
                JsonNodes.text(node, "cure"),
                figures,
                JsonNodes.list(node, "subjects", JsonNode::asText));
    }
}
