package lv.kopa.store.internal.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.store.internal.MalformedException;
import lv.kopa.store.internal.json.JsonNodes;
import lv.kopa.store.internal.json.Values;

/** The tree of indicators as JSON. */
final class TreeJson {
    private TreeJson() {}

    static void write(JsonGenerator out, IndicatorNode node) throws IOException {
        out.writeStartObject();
        if (node instanceof IndicatorNode.Leaf leaf) {
            indicator(out, leaf.indicator());
            out.writeFieldName("weight");
            Values.number(out, node.weight());
        } else {
            out.writeStringField("code", node.code());
            Values.text(out, "name", node.name());
            out.writeFieldName("weight");
            Values.number(out, node.weight());
            out.writeArrayFieldStart("children");
            for (IndicatorNode child : node.children()) {
                write(out, child);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void indicator(JsonGenerator out, Indicator indicator) throws IOException {
        out.writeObjectFieldStart("indicator");
        out.writeStringField("code", indicator.code());
        out.writeStringField("version", indicator.version());
        Values.text(out, "name", indicator.name());
        Values.text(out, "definition", indicator.definition());
        Values.text(out, "unit", indicator.unit());
        out.writeObjectFieldStart("direction");
        if (indicator.direction() instanceof Direction.Monotone monotone) {
            out.writeStringField("kind", monotone.sign() > 0 ? "up" : "down");
        } else if (indicator.direction() instanceof Direction.Band band) {
            out.writeStringField("kind", "band");
            out.writeFieldName("lower");
            Values.number(out, band.lower());
            out.writeFieldName("upper");
            Values.number(out, band.upper());
        } else {
            out.writeStringField("kind", "neutral");
        }
        out.writeEndObject();
        out.writeStringField("scale", indicator.scale().name());
        out.writeStringField("measure", indicator.measure().name());
        out.writeStringField("aggregation", indicator.aggregation().name());
        Values.maybe(out, "denominator", indicator.denominator());
        out.writeEndObject();
    }

    static IndicatorNode read(JsonNode node) throws IOException {
        double weight = JsonNodes.number(JsonNodes.field(node, "weight"), "weight");
        if (node.has("indicator")) {
            return new IndicatorNode.Leaf(indicator(node.get("indicator")), weight);
        }
        return new IndicatorNode.Aggregate(
                JsonNodes.string(node, "code"),
                JsonNodes.text(node, "name"),
                weight,
                JsonNodes.list(node, "children", TreeJson::read));
    }

    private static Indicator indicator(JsonNode node) throws IOException {
        return new Indicator(
                JsonNodes.string(node, "code"),
                JsonNodes.string(node, "version"),
                JsonNodes.text(node, "name"),
                JsonNodes.text(node, "definition"),
                JsonNodes.text(node, "unit"),
                direction(JsonNodes.field(node, "direction")),
                JsonNodes.constant(node, "scale", ScaleType.class),
                JsonNodes.constant(node, "measure", Measure.class),
                JsonNodes.constant(node, "aggregation", AggregationRule.class),
                JsonNodes.maybe(node, "denominator"));
    }

    private static Direction direction(JsonNode node) throws IOException {
        return switch (JsonNodes.string(node, "kind")) {
            case "up" -> Direction.UP;
            case "down" -> Direction.DOWN;
            case "neutral" -> Direction.NEUTRAL;
            case "band" ->
                new Direction.Band(
                        JsonNodes.number(JsonNodes.field(node, "lower"), "lower"),
                        JsonNodes.number(JsonNodes.field(node, "upper"), "upper"));
            default -> throw MalformedException.field("direction");
        };
    }
}
