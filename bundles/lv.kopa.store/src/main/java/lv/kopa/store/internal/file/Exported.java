package lv.kopa.store.internal.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import lv.kopa.evaluation.EvaluationRecord.Result;
import lv.kopa.store.internal.MalformedException;
import lv.kopa.store.internal.json.ExecutionJson;
import lv.kopa.store.internal.json.Json;
import lv.kopa.store.internal.json.ResultJson;

/**
 * What stands in a {@code record.json}.
 *
 * @param id id of the record
 * @param execution how it ran
 * @param input what went in, still without its dataset
 * @param result what came out
 */
record Exported(String id, ExecutionJson.Sealed execution, JsonNode input, Result result) {

    /** Reads it. The parser stands on the beginning of the document. */
    static Exported read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw MalformedException.field("record");
        }
        String id = null;
        ExecutionJson.Sealed execution = null;
        JsonNode input = null;
        Result result = null;
        String name;
        while ((name = in.nextFieldName()) != null) {
            in.nextToken();
            switch (name) {
                case "format" -> Json.checkFormat(in.getIntValue());
                case "id" -> id = in.getText();
                case "execution" -> execution = ExecutionJson.read(in.readValueAsTree());
                case "input" -> input = in.readValueAsTree();
                case "result" -> result = ResultJson.read(in);
                default -> in.skipChildren();
            }
        }
        if (id == null || execution == null || input == null || result == null) {
            throw MalformedException.field(
                    id == null ? "id" : execution == null ? "execution" : input == null ? "input" : "result");
        }
        return new Exported(id, execution, input, result);
    }
}
