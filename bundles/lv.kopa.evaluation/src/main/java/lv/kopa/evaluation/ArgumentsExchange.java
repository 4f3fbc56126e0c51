package lv.kopa.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Reads and writes arguments as files: one JSON object, by dotted key or nested. Safe for any number of threads. */
@ProviderType
public interface ArgumentsExchange {

    /**
     * Reads a file.
     *
     * @return plain values by key, in the order of the file
     * @throws InputException if it cannot be read, is no JSON object, or a setting is given twice, be it once nested and once by its
     *     dotted key; names line and column
     */
    Map<String, Object> read(Path file) throws InputException;

    /**
     * Writes plain values by dotted key. The file appears as a whole or not at all, and replaces one of the same name.
     *
     * @throws IOException if it cannot be written; nothing is left then
     */
    void write(Map<String, Object> arguments, Path file) throws IOException;
}
