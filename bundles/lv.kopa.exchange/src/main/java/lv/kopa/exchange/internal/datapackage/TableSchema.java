package lv.kopa.exchange.internal.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Options;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** The Table Schema of a kind, as plain values in the order in which they are written. */
final class TableSchema {
    private final Kind<?> kind;
    private final Predicate<Kind<?>> written;

    /**
     * @param written which kinds are in the package, so that references to them can be followed
     */
    TableSchema(Kind<?> kind, Predicate<Kind<?>> written) {
        this.kind = kind;
        this.written = written;
    }

    Map<String, Object> plain() {
        List<Object> fields = new ArrayList<>();
        fields.add(field(Column.ID, Wording.text("column.id"), "string", Map.of("required", true)));
        fields.add(field(Column.VALID_FROM, Wording.text("column.from"), "date", Map.of("required", true)));
        fields.add(field(Column.VALID_UNTIL, Wording.text("column.until"), "date", Map.of()));
        List<Column> columns = Column.of(kind);
        columns.forEach(column -> fields.add(field(column)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", List.of(Column.ID, Column.VALID_FROM));
        List<Object> references = columns.stream()
                .filter(column ->
                        column.type() instanceof FieldType.Reference reference && written.test(reference.kind()))
                .<Object>map(TableSchema::reference)
                .toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    private static Object reference(Column column) {
        String resource = ((FieldType.Reference) column.type()).kind().name();
        Map<String, Object> to = new LinkedHashMap<>();
        to.put("resource", resource);
        to.put("fields", Column.ID);
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("fields", column.key());
        reference.put("reference", to);
        return reference;
    }

    private static Object field(Column column) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (column.type() instanceof FieldType.Choice choice) {
            constraints.put("enum", choice.options().stream().map(Enum::name).toList());
        }
        return field(column.key(), description(column), type(column.type()), constraints);
    }

    private static Text description(Column column) {
        Text label = column.field().label();
        if (column.language().isPresent()) {
            return Wording.text("column.wording." + column.language().get().code(), label);
        }
        if (column.type() == FieldType.CODES) {
            return Wording.text("column.codes", label);
        }
        if (column.type() == FieldType.MONEY) {
            return Wording.text("column.money", label);
        }
        return column.type() instanceof FieldType.Choice choice
                ? Wording.text("column.choice", label, options(choice))
                : label;
    }

    private static Text options(FieldType.Choice choice) {
        return Text.joined(
                "; ",
                choice.options().stream()
                        .map(option -> Wording.text("column.option", option.name(), Options.label(option)))
                        .toList());
    }

    private static Map<String, Object> field(
            String name, Text description, String type, Map<String, Object> constraints) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", type);
        field.put("description", both(description));
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    /** Both languages in one sentence, since a descriptor has room for one. */
    static String both(Text text) {
        return text.in(Language.EN) + " / " + text.in(Language.LV);
    }

    private static String type(FieldType type) {
        if (type == FieldType.WHOLE) {
            return "integer";
        }
        if (type == FieldType.DECIMAL || type == FieldType.VALUE || type == FieldType.MONEY) {
            return "number";
        }
        if (type == FieldType.DAY) {
            return "date";
        }
        return type == FieldType.FLAG ? "boolean" : "string";
    }
}
