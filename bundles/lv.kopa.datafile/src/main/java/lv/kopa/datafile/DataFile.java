package lv.kopa.datafile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Messages;

/**
 * A file that was read, whether it is what it should be or not.
 *
 * @param <T> what its kind of file holds
 * @param content what it holds; empty where something is wrong
 * @param faults everything that is wrong
 */
public record DataFile<T>(Optional<T> content, List<DataFault> faults) {
    /** Copies the list. */
    public DataFile {
        faults = List.copyOf(faults);
    }

    /**
     * Makes what a file holds of a tree that its schema has let pass.
     *
     * @param <T> what the kind of file holds
     */
    @FunctionalInterface
    public interface Making<T> {
        /**
         * What the file holds; of no use if there is a fault then.
         *
         * @param tree the tree
         * @param digest SHA-256 of the file, as 64 lower-case hexadecimal digits
         * @param faults where faults go
         */
        T of(JsonNode tree, String digest, Faults faults);
    }

    /**
     * Reads files of one kind. The schema is read when it is first asked for. Safe for any number of threads.
     *
     * @param <T> what the kind of file holds
     */
    public static final class Reader<T> {
        private final Class<?> neighbour;
        private final String place;
        private final Making<T> making;
        private FileSchema schema;

        /**
         * A reader.
         *
         * @param neighbour a class beside the messages of this kind of file
         * @param place where its schema is in the bundle of that class
         * @param making makes what a file holds
         */
        public Reader(Class<?> neighbour, String place, Making<T> making) {
            this.neighbour = neighbour;
            this.place = place;
            this.making = making;
        }

        /** Reads a file that somebody wrote. */
        public DataFile<T> read(InputStream in) throws IOException {
            return read(in, true);
        }

        /** Reads a file of which the build has seen that the schema lets it pass. */
        public DataFile<T> readOwn(InputStream in) throws IOException {
            return read(in, false);
        }

        /**
         * Reads a file that a person names.
         *
         * @throws InputException if it cannot be read, or something is wrong with it: carries every fault
         */
        public T read(Path file) throws InputException, IOException {
            String name = String.valueOf(file.getFileName());
            if (!Files.isRegularFile(file)) {
                throw unreadable(name, Files.isDirectory(file) ? "path.folder" : "path.missing", file);
            }
            if (!Files.isReadable(file)) {
                throw unreadable(name, "path.denied", file);
            }
            DataFile<T> read;
            try (InputStream in = Files.newInputStream(file)) {
                read = read(in);
            }
            if (!read.faults().isEmpty()) {
                throw new InputException(read.faults().stream()
                        .map(fault -> new InputFault(
                                Optional.of(name),
                                fault.line() > 0 ? Optional.of(fault.line()) : Optional.empty(),
                                fault.pointer().isEmpty() ? Optional.empty() : Optional.of(fault.pointer()),
                                fault.message(),
                                fault.cure()))
                        .toList());
            }
            return read.content().orElseThrow();
        }

        private static InputException unreadable(String name, String key, Path file) {
            Messages messages = Messages.of(DataFile.class);
            return new InputException(new InputFault(
                    Optional.of(name),
                    Optional.empty(),
                    Optional.empty(),
                    messages.text(key, file.toString()),
                    messages.text(key + ".cure", file.toString())));
        }

        private DataFile<T> read(InputStream in, boolean check) throws IOException {
            byte[] bytes = in.readNBytes(JsonSource.MOST_BYTES + 1);
            Faults faults = new Faults(neighbour);
            JsonSource source = JsonSource.read(new ByteArrayInputStream(bytes), faults);
            Optional<JsonNode> tree = source.tree(faults);
            if (tree.isPresent() && check) {
                schema().check(tree.get(), faults);
            }
            if (tree.isEmpty() || !faults.none()) {
                return new DataFile<>(Optional.empty(), faults.in(source));
            }
            T content = making.of(tree.get(), digest(bytes), faults);
            return new DataFile<>(faults.none() ? Optional.of(content) : Optional.empty(), faults.in(source));
        }

        private synchronized FileSchema schema() {
            if (schema == null) {
                schema = FileSchema.read(neighbour, place, Map.of());
            }
            return schema;
        }

        private static String digest(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
