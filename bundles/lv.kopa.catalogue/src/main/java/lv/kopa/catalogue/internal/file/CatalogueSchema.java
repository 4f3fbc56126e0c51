package lv.kopa.catalogue.internal.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The JSON Schema of catalogues (draft 2020-12), with what it objects to in our own words. */
final class CatalogueSchema {
    /** Name of the file, in this bundle and beside the documentation. */
    static final String FILE = "/kopa/catalogue.schema.json";

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

    private final JsonSchema schema;

    private CatalogueSchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** Reads the schema out of this bundle. */
    static CatalogueSchema read() {
        try (InputStream in = CatalogueSchema.class.getResourceAsStream(FILE)) {
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .locale(Locale.ENGLISH)
                    .build();
            JsonNode tree = new ObjectMapper().readTree(in);
            return new CatalogueSchema(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(tree, config));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** Adds everything in which a tree is no catalogue. */
    void check(JsonNode tree, Faults faults) {
        for (ValidationMessage objection : schema.validate(tree)) {
            tell(objection, faults);
        }
    }

    private static void tell(ValidationMessage objection, Faults faults) {
        String pointer = objection.getInstanceLocation().toString();
        String keyword = objection.getType();
        String value = String.valueOf(objection.getInstanceNode());
        switch (keyword) {
            case "required" -> faults.add(pointer, "schema.required", objection.getProperty());
            case "additionalProperties" ->
                faults.add(
                        pointer + JsonPointer.SEPARATOR + escaped(objection.getProperty()),
                        "schema.additionalProperties",
                        objection.getProperty());
            default ->
                faults.add(
                        pointer,
                        KNOWN.contains(keyword) ? "schema." + keyword : "schema.other",
                        value,
                        allowed(objection));
        }
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
