package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.kopa.store.internal.NewerFormatException;

/**
 * The one form in which JSON is written: UTF-8, fields in the order of writing, one field a line, arrays on one line,
 * line feeds, the shortest decimal that reads back as the same double. The same content gives the same bytes on every
 * machine and Java.
 */
public final class Json {
    /** The format in which everything is written now. */
    public static final int FORMAT = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private Json() {}

    /** Writes a part of a document. */
    @FunctionalInterface
    public interface Part {
        /** Writes it. */
        void writeTo(JsonGenerator out) throws IOException;
    }

    /** Writes a document that ends with a line feed. The stream stays open. */
    public static void write(OutputStream stream, Part document) throws IOException {
        // A generator on a writer replaces half characters, where one on a stream refuses them.
        OutputStreamWriter writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        try (JsonGenerator out = FACTORY.createGenerator(writer).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
            layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            out.setPrettyPrinter(layout);
            document.writeTo(out);
            out.writeRaw('\n');
        }
        writer.flush();
    }

    /** Writes a file. */
    public static void write(Path file, Part document) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            write(stream, document);
        }
    }

    /** Begins to read a document. */
    public static JsonParser parser(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = FACTORY.createParser(stream);
        parser.setCodec(Mapper.INSTANCE);
        return parser;
    }

    /** Reads a whole document. */
    public static JsonNode read(Path file) throws IOException {
        try (JsonParser parser = parser(file)) {
            return JsonNodes.present(
                    parser.readValueAsTree(), file.getFileName().toString());
        }
    }

    /**
     * Refuses what a later Kopa wrote.
     *
     * @throws NewerFormatException if the format is not known
     */
    public static void checkFormat(int found) throws NewerFormatException {
        if (found > FORMAT) {
            throw new NewerFormatException(found, FORMAT);
        }
    }

    /** Made when something is read for the first time: writing does without it. */
    private static final class Mapper {
        static final ObjectMapper INSTANCE = new ObjectMapper(FACTORY);
    }
}
