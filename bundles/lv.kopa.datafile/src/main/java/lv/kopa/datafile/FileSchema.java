package lv.kopa.datafile;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lv.kopa.text.Text;

/**
 * The JSON Schema (draft 2020-12) of a kind of file, with what it objects to in our own words. Safe for any number of threads.
 */
public final class FileSchema {
    private static final Set<String> KNOWN = Set.of(
            "additionalProperties",
            "enum",
            "maxItems",
            "maxLength",
            "maximum",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "pattern",
            "required",
            "type",
            "uniqueItems",
            "const");

    private static final String DEFINITIONS = "$defs";

    private final JsonSchema whole;
    private final Map<String, JsonSchema> elements;

    private FileSchema(JsonSchema whole, Map<String, JsonSchema> elements) {
        this.whole = whole;
        this.elements = elements;
    }

    /**
     * Reads a schema.
     *
     * @param neighbour a class of the bundle that holds it
     * @param file its place there
     * @param lists the long lists of the file, which are gone through entry by entry, and the definitions of their entries
     */
    public static FileSchema read(Class<?> neighbour, String file, Map<String, String> lists) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .locale(Locale.ENGLISH)
                    .build();
            JsonNode tree = new ObjectMapper().readTree(in);
            JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
            Map<String, JsonSchema> elements = new LinkedHashMap<>();
            new TreeMap<>(lists)
                    .forEach((list, entry) -> elements.put(list, factory.getSchema(definition(tree, entry), config)));
            return new FileSchema(factory.getSchema(tree, config), elements);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static JsonNode definition(JsonNode tree, String name) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.set("$schema", tree.get("$schema"));
        schema.set(DEFINITIONS, tree.get(DEFINITIONS));
        return schema.put("$ref", "#/" + DEFINITIONS + "/" + name);
    }

    /**
     * Adds everything in which a tree is no such file, until there is enough. The long lists are gone through entry by entry:
     * all that may be wrong with a large file would not find room in memory at once.
     */
    public void check(JsonNode tree, Faults faults) {
        check(whole, tree instanceof ObjectNode file ? withoutEntries(file) : tree, "", faults);
        elements.forEach((name, schema) -> {
            JsonNode list = tree.path(name);
            for (int i = 0; list.isArray() && i < list.size() && !faults.enough(); i++) {
                check(schema, list.get(i), JsonPointer.SEPARATOR + name + JsonPointer.SEPARATOR + i, faults);
            }
        });
    }

    private ObjectNode withoutEntries(ObjectNode file) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.setAll(file);
        for (String name : elements.keySet()) {
            if (file.path(name).isArray()) {
                head.putArray(name);
            }
        }
        return head;
    }

    private static void check(JsonSchema schema, JsonNode node, String pointer, Faults faults) {
        for (ValidationMessage objection : schema.validate(node)) {
            tell(objection, pointer + objection.getInstanceLocation(), faults);
        }
    }

    private static void tell(ValidationMessage objection, String pointer, Faults faults) {
        String keyword = objection.getType();
        String value = String.valueOf(objection.getInstanceNode());
        switch (keyword) {
            case "required" -> faults.add(pointer, "schema.required", objection.getProperty());
            case "additionalProperties" ->
                faults.add(
                        pointer + JsonPointer.SEPARATOR + escaped(objection.getProperty()),
                        "schema.additionalProperties",
                        objection.getProperty());
            case "type" -> faults.add(pointer, "schema.type", value, kinds(objection.getSchemaNode(), faults));
            default ->
                faults.add(
                        pointer,
                        KNOWN.contains(keyword) ? "schema." + keyword : "schema.other",
                        value,
                        allowed(objection));
        }
    }

    /** The kinds that a value may be of, in words. */
    private static Text kinds(JsonNode asked, Faults faults) {
        if (!asked.isArray()) {
            return faults.word("kind." + asked.asText());
        }
        Text all = faults.word("kind." + asked.get(0).asText());
        for (int i = 1; i < asked.size(); i++) {
            all = faults.word("kind.or", all, faults.word("kind." + asked.get(i).asText()));
        }
        return all;
    }

    /** A name as a JSON pointer writes it. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String allowed(ValidationMessage objection) {
        JsonNode asked = objection.getSchemaNode();
        if (asked != null && asked.isArray()) {
            return StreamSupport.stream(asked.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", "));
        }
        return asked != null && asked.isValueNode()
                ? asked.asText()
                : Arrays.stream(objection.getArguments() == null ? new Object[0] : objection.getArguments())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
    }
}
