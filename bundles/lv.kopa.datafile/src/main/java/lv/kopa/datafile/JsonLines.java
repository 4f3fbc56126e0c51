package lv.kopa.datafile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The lines at which some values of a file begin. */
final class JsonLines {
    private final Map<String, Long> lines;

    private JsonLines(Map<String, Long> lines) {
        this.lines = lines;
    }

    /** Looks for the values at these pointers. */
    static JsonLines of(JsonSource source, Set<String> pointers) {
        Map<String, Long> lines = new HashMap<>();
        if (pointers.isEmpty() || source.text().isBlank()) {
            return new JsonLines(lines);
        }
        try (JsonParser parser = source.parser()) {
            for (JsonToken token = parser.nextToken();
                    token != null && lines.size() < pointers.size();
                    token = parser.nextToken()) {
                if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY || token == JsonToken.FIELD_NAME) {
                    continue;
                }
                boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
                String pointer = (opens ? parser.getParsingContext().getParent() : parser.getParsingContext())
                        .pathAsPointer(false)
                        .toString();
                if (pointers.contains(pointer)) {
                    lines.putIfAbsent(
                            pointer, (long) parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException e) {
            return new JsonLines(lines); // what cannot be read beyond some line has no lines there
        }
        return new JsonLines(lines);
    }

    /** The line of a value, or 0 where the file does not have it. */
    long line(String pointer) {
        return lines.getOrDefault(pointer, 0L);
    }
}
