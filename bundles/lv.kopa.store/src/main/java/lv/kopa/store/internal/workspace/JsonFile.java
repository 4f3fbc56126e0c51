package lv.kopa.store.internal.workspace;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Text;

/**
 * A small file of JSON beside a database. What is wrong with it is told with its line and with what to do about a file of its
 * kind.
 *
 * @param file the file
 * @param json what stands in it
 * @param cure the key of what to do where it is damaged
 */
record JsonFile(Path file, JsonNode json, String cure) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a file.
     *
     * @throws WorkspaceException if it cannot be read as JSON, or not at all
     */
    static JsonFile read(Path file, String cure) throws WorkspaceException {
        try {
            return new JsonFile(file, JSON.readTree(file.toFile()), cure);
        } catch (JsonProcessingException e) {
            throw damaged(
                    file,
                    cure,
                    e.getLocation() == null
                            ? Wording.text("detail.unreadable")
                            : Wording.text(
                                    "detail.json",
                                    String.valueOf(e.getLocation().getLineNr()),
                                    String.valueOf(e.getLocation().getColumnNr())),
                    e);
        } catch (CharConversionException e) {
            throw damaged(file, cure, Wording.text("detail.unreadable"), e);
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    private static WorkspaceException damaged(Path file, String cure, Text detail, Exception cause) {
        return new WorkspaceException(
                Wording.text("workspace.file-damaged", file.toString(), detail), Wording.text(cure), cause);
    }

    /**
     * A field is missing or cannot be understood.
     *
     * @param pointer where the field stands, as {@code /name/en}
     */
    WorkspaceException fault(String pointer) {
        int line = line(pointer);
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        Text detail = Wording.text("detail.field", name);
        return damaged(
                file, cure, line == 0 ? detail : Wording.text("detail.at-line", String.valueOf(line), detail), null);
    }

    private int line(String pointer) {
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
        } catch (IOException e) {
            System.getLogger(JsonFile.class.getName()).log(System.Logger.Level.DEBUG, "no line is known", e);
        }
        return 0;
    }
}
