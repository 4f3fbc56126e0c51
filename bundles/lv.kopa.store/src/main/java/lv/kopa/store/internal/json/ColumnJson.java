package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.store.internal.MalformedException;
import lv.kopa.text.Text;

/** A column of a result as JSON. Marks are lists of rows, one list a mark. */
final class ColumnJson {
    private static final String NUMBERS = "numbers";
    private static final String WORDS = "words";

    private ColumnJson() {}

    static void write(JsonGenerator out, ResultColumn column) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", column.id());
        Values.text(out, "label", column.label());
        out.writeStringField("role", column.role().name());
        if (column instanceof ResultColumn.Numbers numbers) {
            out.writeStringField("kind", NUMBERS);
            Values.text(out, "unit", numbers.unit());
            marks(out, numbers);
            out.writeArrayFieldStart("values");
            for (int row = 0; row < numbers.size(); row++) {
                Values.number(out, numbers.value(row));
            }
            out.writeEndArray();
        } else if (column instanceof ResultColumn.Words words) {
            out.writeStringField("kind", WORDS);
            out.writeArrayFieldStart("values");
            for (Text value : words.values()) {
                Values.text(out, value);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void marks(JsonGenerator out, ResultColumn.Numbers numbers) throws IOException {
        out.writeObjectFieldStart("marks");
        for (CellMark mark : CellMark.values()) {
            if (numbers.marks().containsValue(mark)) {
                out.writeArrayFieldStart(mark.name());
                for (Map.Entry<Integer, CellMark> each : numbers.marks().entrySet()) {
                    if (each.getValue() == mark) {
                        out.writeNumber(each.getKey());
                    }
                }
                out.writeEndArray();
            }
        }
        out.writeEndObject();
    }

    static ResultColumn read(JsonParser in, int rows) throws IOException {
        Tokens.expect(in, in.currentToken(), JsonToken.START_OBJECT);
        String id = null;
        Text label = null;
        ResultRole role = null;
        String kind = null;
        Text unit = Text.EMPTY;
        Map<Integer, CellMark> marks = Map.of();
        double[] numbers = null;
        List<Text> words = null;
        String name;
        while ((name = in.nextFieldName()) != null) {
            in.nextToken();
            switch (name) {
                case "id" -> id = Tokens.string(in);
                case "label" -> label = JsonNodes.text(in.readValueAsTree());
                case "role" -> role = JsonNodes.constant(Tokens.string(in), name, ResultRole.class);
                case "kind" -> kind = Tokens.string(in);
                case "unit" -> unit = JsonNodes.text(in.readValueAsTree());
                case "marks" -> marks = marks(in.readValueAsTree());
                case "values" -> {
                    if (NUMBERS.equals(kind)) {
                        numbers = numbers(in, rows);
                    } else {
                        words = Tokens.list(in, each -> JsonNodes.text(each.readValueAsTree()));
                    }
                }
                default -> in.skipChildren();
            }
        }
        Tokens.present(id, "id");
        Tokens.present(label, "label");
        Tokens.present(role, "role");
        return NUMBERS.equals(kind)
                ? ResultColumn.Numbers.owning(id, label, role, unit, Tokens.present(numbers, "values"), marks)
                : new ResultColumn.Words(id, label, role, Tokens.present(words, "values"));
    }

    private static double[] numbers(JsonParser in, int rows) throws IOException {
        Tokens.expect(in, in.currentToken(), JsonToken.START_ARRAY);
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            in.nextToken();
            values[row] = Tokens.number(in);
        }
        Tokens.expect(in, in.nextToken(), JsonToken.END_ARRAY);
        return values;
    }

    private static Map<Integer, CellMark> marks(JsonNode node) throws MalformedException {
        Map<Integer, CellMark> marks = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            CellMark mark = JsonNodes.constant(each.getKey(), "marks", CellMark.class);
            for (JsonNode row : each.getValue()) {
                marks.put(row.asInt(), mark);
            }
        }
        return marks;
    }
}
