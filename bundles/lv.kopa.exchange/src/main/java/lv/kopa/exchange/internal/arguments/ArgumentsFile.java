package lv.kopa.exchange.internal.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Reads saved arguments: one JSON object, by dotted key or nested. */
final class ArgumentsFile {
    private static final Messages MESSAGES = Messages.of(ArgumentsFile.class);
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path file;
    private final Map<String, JsonLocation> places = new HashMap<>();

    private ArgumentsFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @return plain values by key, in the order of the file
     * @throws InputException if it cannot be read, is no JSON object, or a setting is given twice, be it once nested and once by
     *     its dotted key; names line and column
     */
    static Map<String, Object> read(Path file) throws InputException {
        return new ArgumentsFile(file).read();
    }

    private Map<String, Object> read() throws InputException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            String key = Files.exists(file) ? "unreadable" : "missing";
            throw new InputException(
                    InputFault.general(MESSAGES.text(key, file.toString()), MESSAGES.text("missing.cure")));
        }
        if (bytes.length > LARGEST) {
            throw fault(1, 1, MESSAGES.text("large"));
        }
        try (JsonParser json = FACTORY.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw fault(json.currentTokenLocation(), MESSAGES.text("no-object"));
            }
            Map<String, Object> values = object(json, "");
            if (json.nextToken() != null) {
                throw fault(json.currentTokenLocation(), MESSAGES.text("more"));
            }
            return values;
        } catch (JsonProcessingException e) {
            throw fault(e.getLocation(), MESSAGES.text("syntax"));
        } catch (IOException e) { // bytes that are no text in the encoding that they claim
            throw fault(1, 1, MESSAGES.text("syntax"));
        }
    }

    private Map<String, Object> object(JsonParser json, String prefix) throws IOException, InputException {
        Map<String, Object> values = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            JsonLocation place = json.currentTokenLocation();
            JsonLocation first = places.putIfAbsent(prefix + key, place);
            if (first != null) {
                String named = values.containsKey(key) ? key : prefix + key;
                throw fault(
                        place,
                        MESSAGES.text(
                                "twice",
                                named,
                                String.valueOf(first.getLineNr()),
                                String.valueOf(first.getColumnNr())));
            }
            json.nextToken();
            values.put(key, value(json, prefix + key));
        }
        return values;
    }

    private Object value(JsonParser json, String path) throws IOException, InputException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, path + ".");
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(json, path + "[" + values.size() + "]"));
                }
                yield values;
            }
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NUMBER_INT -> json.getNumberValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }

    private InputException fault(JsonLocation place, Text message) {
        return fault(place == null ? 1 : place.getLineNr(), place == null ? 1 : place.getColumnNr(), message);
    }

    private InputException fault(long line, long column, Text message) {
        return new InputException(new InputFault(
                Optional.of(file.getFileName().toString()),
                Optional.of(Math.max(1, line)),
                Optional.of(String.valueOf(Math.max(1, column))),
                message,
                MESSAGES.text("cure")));
    }
}
