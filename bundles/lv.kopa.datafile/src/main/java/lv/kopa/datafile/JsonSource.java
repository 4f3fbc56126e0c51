package lv.kopa.datafile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of JSON: UTF-8, with or without a byte order mark, of bounded size and depth, each name once in its object.
 *
 * @param text the file as characters; empty where its bytes are none
 */
public record JsonSource(String text) {
    /** Larger files are not read. */
    public static final int MOST_BYTES = 16_000_000;

    /** Deeper files are not read. */
    static final int DEEPEST = 40;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_TEXT = 100_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    /** Reads the bytes; what is wrong with them is a fault, and then the text is empty. */
    public static JsonSource read(InputStream in, Faults faults) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            faults.add("", "file.large", MOST_BYTES / 1_000_000);
            return new JsonSource("");
        }
        if (bytes.length > 1
                && ((bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE || bytes[0] == 0 || bytes[1] == 0)) {
            faults.add("", 1, "file.wide");
            return new JsonSource("");
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult end = decoder.decode(rest, chars, true);
        String text = chars.flip().toString();
        if (end.isError()) {
            faults.add("", 1 + text.chars().filter(each -> each == '\n').count(), "file.encoding");
            return new JsonSource("");
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String plain = marked ? text.substring(1) : text;
        if (plain.isBlank()) {
            faults.add("", "file.empty");
        }
        return new JsonSource(plain);
    }

    /** The tree; empty where it is none, and then there is a fault. */
    public Optional<JsonNode> tree(Faults faults) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try (JsonParser parser = parser()) {
            parser.nextToken();
            JsonNode tree = new JsonTree(parser, faults).value();
            if (parser.nextToken() != null) {
                faults.add("", parser.currentTokenLocation().getLineNr(), "json.trailing");
                return Optional.empty();
            }
            return Optional.of(tree);
        } catch (StreamConstraintsException e) {
            faults.add("", line(e), "json.limits", DEEPEST, LONGEST_TEXT, JsonTree.MOST_VALUES);
        } catch (JsonParseException e) {
            faults.add(
                    "",
                    line(e),
                    "json.syntax",
                    words(line(e)),
                    Math.max(1, e.getLocation().getColumnNr()));
        } catch (IOException e) {
            faults.add("", text.lines().count(), "json.cut");
        }
        return Optional.empty();
    }

    private String words(long line) {
        return text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
    }

    JsonParser parser() throws IOException {
        return JSON.createParser(text);
    }

    private static long line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }
}
