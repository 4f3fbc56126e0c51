package lv.kopa.datafile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.OptionalInt;
import lv.kopa.text.Invisible;

/** Makes a tree of what a parser finds, and of each name that stands twice in an object a fault. */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** An entry of a list of the file, or all that stands outside of such lists, has no more values. */
    static final int MOST_VALUES = 10_000;

    /** How deep the lists of the file lie: within its one object. */
    private static final int LISTS = 2;

    private final JsonParser parser;
    private final Faults faults;
    private int values;

    JsonTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * The value that begins at the current token.
     *
     * @throws StreamConstraintsException if there are too many in one entry
     */
    JsonNode value() throws IOException {
        values++;
        if (values > MOST_VALUES) {
            throw new StreamConstraintsException("too many values", parser.currentTokenLocation());
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonEOFException(parser, null, "the file ends within a value");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** Words; what nobody sees in them, and what turns what stands around it, is a fault. */
    private TextNode text() throws IOException {
        String words = parser.getText();
        OptionalInt unseen = Invisible.first(words);
        if (unseen.isPresent()) {
            faults.add(
                    parser.getParsingContext().pathAsPointer().toString(),
                    parser.currentTokenLocation().getLineNr(),
                    "json.invisible",
                    words,
                    Invisible.name(words.codePointAt(unseen.getAsInt())));
        }
        return NODES.textNode(words);
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            long line = parser.currentTokenLocation().getLineNr();
            if (object.has(name)) {
                faults.add(parser.getParsingContext().pathAsPointer().toString(), line, "json.twice", name);
            }
            parser.nextToken();
            object.set(name, value());
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        boolean list = parser.getParsingContext().getNestingDepth() == LISTS;
        int outside = values;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values = list ? 0 : values;
            array.add(value());
        }
        values = list ? outside : values;
        return array;
    }
}
