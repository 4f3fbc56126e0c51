package lv.kopa.datafile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that was read, whether it is what it should be or not.
 *
 * @param <T> what its kind of file holds
 * @param source the file
 * @param content what it holds; empty where something is wrong
 * @param faults everything that is wrong
 */
public record DataFile<T>(JsonSource source, Optional<T> content, List<DataFault> faults) {
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
         * @param digest works out the SHA-256 of the file, as 64 lower-case hexadecimal digits
         * @param faults where faults go
         */
        T of(JsonNode tree, Supplier<String> digest, Faults faults);
    }

    /**
     * Reads files of one kind. The schema is read when it is first asked for. Safe for any number of threads.
     *
     * @param <T> what the kind of file holds
     */
    public static final class Reader<T> {
        private final Class<?> neighbour;
        private final String place;
        private final Map<String, String> kinds;
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
            this(neighbour, place, Map.of(), making);
        }

        /**
         * A reader.
         *
         * @param neighbour a class beside the messages of this kind of file
         * @param place where its schema is in the bundle of that class
         * @param kinds what the entries of long lists are called in the schema, so that each entry is looked at for itself
         * @param making makes what a file holds
         */
        public Reader(Class<?> neighbour, String place, Map<String, String> kinds, Making<T> making) {
            this.neighbour = neighbour;
            this.place = place;
            this.kinds = Map.copyOf(kinds);
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

        private DataFile<T> read(InputStream in, boolean check) throws IOException {
            byte[] bytes = in.readNBytes(JsonSource.MOST_BYTES + 1);
            Faults faults = new Faults(neighbour);
            JsonSource source = JsonSource.read(new ByteArrayInputStream(bytes), faults);
            Optional<JsonNode> tree = source.tree(faults);
            if (tree.isPresent() && check) {
                schema().check(tree.get(), faults);
            }
            if (tree.isEmpty() || !faults.none()) {
                return new DataFile<>(source, Optional.empty(), faults.in(source));
            }
            T content = making.of(tree.get(), () -> digest(bytes), faults);
            return new DataFile<>(source, faults.none() ? Optional.of(content) : Optional.empty(), faults.in(source));
        }

        private synchronized FileSchema schema() {
            if (schema == null) {
                schema = FileSchema.read(neighbour, place, kinds);
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
