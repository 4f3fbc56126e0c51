package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import lv.kopa.evaluation.EvaluationRecord.ArgumentText;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.EvaluationRecord.Result;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Validity;
import lv.kopa.text.Text;

/** What came out of an evaluation, as JSON. Tables are read and written as a stream. */
public final class ResultJson {
    private ResultJson() {}

    /** Writes a result. */
    public static void write(JsonGenerator out, Result result) throws IOException {
        out.writeStartObject();
        out.writeNumberField("format", Json.FORMAT);
        out.writeStringField("outcome", result.outcome().name());
        SummaryJson.write(out, result.method());
        out.writeArrayFieldStart("arguments");
        for (ArgumentText argument : result.arguments()) {
            out.writeStartObject();
            out.writeStringField("key", argument.key());
            Values.text(out, "label", argument.label());
            Values.text(out, "value", argument.value());
            out.writeBooleanField("standard", argument.standard());
            out.writeBooleanField("effective", argument.effective());
            out.writeEndObject();
        }
        out.writeEndArray();
        FindingJson.write(out, "validity", result.validity().findings());
        out.writeArrayFieldStart("tables");
        for (ResultTable table : result.tables()) {
            TableJson.write(out, table);
        }
        out.writeEndArray();
        FindingJson.write(out, "findings", result.findings());
        out.writeEndObject();
    }

    /**
     * What stands at the beginning of a result.
     *
     * @param outcome how the run ended
     * @param method what people call the method
     */
    public record Head(Outcome outcome, Text method) {}

    /** Reads only the beginning. The parser stands before the object, and afterwards somewhere in it. */
    public static Head head(JsonParser in) throws IOException {
        Tokens.expect(in, in.nextToken(), JsonToken.START_OBJECT);
        Outcome outcome = null;
        Text method = null;
        String name;
        while ((outcome == null || method == null) && (name = in.nextFieldName()) != null) {
            in.nextToken();
            switch (name) {
                case "outcome" -> outcome = JsonNodes.constant(Tokens.string(in), name, Outcome.class);
                case "method" ->
                    method = SummaryJson.read(in.<JsonNode>readValueAsTree()).name();
                default -> in.skipChildren();
            }
        }
        return new Head(Tokens.present(outcome, "outcome"), Tokens.present(method, "method"));
    }

    /** Reads a result. The parser stands on the beginning of the object, and afterwards on its end. */
    public static Result read(JsonParser in) throws IOException {
        Tokens.expect(in, in.currentToken(), JsonToken.START_OBJECT);
        Draft draft = new Draft();
        String name;
        while ((name = in.nextFieldName()) != null) {
            in.nextToken();
            switch (name) {
                case "format" -> Json.checkFormat(in.getIntValue());
                case "outcome" -> draft.outcome = JsonNodes.constant(Tokens.string(in), name, Outcome.class);
                case "method" -> draft.method = in.readValueAsTree();
                case "arguments" -> draft.arguments = Tokens.list(in, each -> argument(each.readValueAsTree()));
                case "validity" -> draft.validity = Tokens.list(in, each -> FindingJson.read(each.readValueAsTree()));
                case "tables" -> draft.tables = Tokens.list(in, TableJson::read);
                case "findings" -> draft.findings = Tokens.list(in, each -> FindingJson.read(each.readValueAsTree()));
                default -> in.skipChildren();
            }
        }
        return draft.result();
    }

    private static ArgumentText argument(JsonNode node) throws IOException {
        return new ArgumentText(
                JsonNodes.string(node, "key"),
                JsonNodes.text(node, "label"),
                JsonNodes.text(node, "value"),
                JsonNodes.flag(node, "standard"),
                JsonNodes.flag(node, "effective"));
    }

    private static final class Draft {
        private Outcome outcome;
        private JsonNode method;
        private List<ArgumentText> arguments;
        private List<Finding> validity;
        private List<ResultTable> tables;
        private List<Finding> findings;

        Result result() throws IOException {
            return new Result(
                    Tokens.present(outcome, "outcome"),
                    SummaryJson.read(Tokens.present(method, "method")),
                    Tokens.present(arguments, "arguments"),
                    new Validity(Tokens.present(validity, "validity")),
                    Tokens.present(tables, "tables"),
                    Tokens.present(findings, "findings"));
        }
    }
}
