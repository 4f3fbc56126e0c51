package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.text.Text;

/** A table of a result as JSON. */
final class TableJson {
    private TableJson() {}

    static void write(JsonGenerator out, ResultTable table) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", table.id());
        Values.text(out, "title", table.title());
        out.writeStringField("purpose", table.purpose().name());
        out.writeStringField("rowKind", table.rowKind().name());
        Values.strings(out, "rows", table.rows());
        out.writeArrayFieldStart("columns");
        for (ResultColumn column : table.columns()) {
            ColumnJson.write(out, column);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    static ResultTable read(JsonParser in) throws IOException {
        Tokens.expect(in, in.currentToken(), JsonToken.START_OBJECT);
        String id = null;
        Text title = null;
        Purpose purpose = null;
        RowKind rowKind = null;
        List<String> rows = null;
        List<ResultColumn> columns = new ArrayList<>();
        String name;
        while ((name = in.nextFieldName()) != null) {
            in.nextToken();
            switch (name) {
                case "id" -> id = Tokens.string(in);
                case "title" -> title = JsonNodes.text(in.readValueAsTree());
                case "purpose" -> purpose = JsonNodes.constant(Tokens.string(in), name, Purpose.class);
                case "rowKind" -> rowKind = JsonNodes.constant(Tokens.string(in), name, RowKind.class);
                case "rows" -> rows = Tokens.list(in, Tokens::string);
                case "columns" -> {
                    int size = Tokens.present(rows, "rows").size();
                    columns = Tokens.list(in, each -> ColumnJson.read(each, size));
                }
                default -> in.skipChildren();
            }
        }
        return new ResultTable(
                Tokens.present(id, "id"),
                Tokens.present(title, "title"),
                Tokens.present(purpose, "purpose"),
                Tokens.present(rowKind, "rowKind"),
                Tokens.present(rows, "rows"),
                columns);
    }
}
