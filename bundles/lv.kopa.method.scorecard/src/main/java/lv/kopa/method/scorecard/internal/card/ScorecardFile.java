package lv.kopa.method.scorecard.internal.card;

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
import lv.kopa.datafile.DataFault;
import lv.kopa.datafile.Faults;
import lv.kopa.datafile.FileSchema;
import lv.kopa.datafile.JsonSource;
import lv.kopa.method.scorecard.internal.words.Wording;

/**
 * A file that was read, whether it is a scorecard or not.
 *
 * @param scorecard the scorecard; empty where something is wrong
 * @param faults everything that is wrong
 */
public record ScorecardFile(Optional<Scorecard> scorecard, List<DataFault> faults) {
    /** Where bundles have their scorecards. */
    public static final String FOLDER = "kopa/scorecard";

    /** Copies the list. */
    public ScorecardFile {
        faults = List.copyOf(faults);
    }

    /** Reads files. The schema is read when it is first asked for. Safe for any number of threads. */
    public static final class Reader {
        private static final String SCHEMA = "/kopa/scorecard.schema.json";

        private FileSchema schema;

        /** Reads a file that somebody wrote. */
        public ScorecardFile read(InputStream in) throws IOException {
            return read(in, true);
        }

        /** Reads a file of which the build has seen that the schema lets it pass. */
        public ScorecardFile readOwn(InputStream in) throws IOException {
            return read(in, false);
        }

        private ScorecardFile read(InputStream in, boolean check) throws IOException {
            byte[] bytes = in.readNBytes(JsonSource.MOST_BYTES + 1);
            Faults faults = new Faults(Wording.class);
            JsonSource source = JsonSource.read(new ByteArrayInputStream(bytes), faults);
            Optional<JsonNode> tree = source.tree(faults);
            if (tree.isPresent() && check) {
                schema().check(tree.get(), faults);
            }
            if (tree.isEmpty() || !faults.none()) {
                return new ScorecardFile(Optional.empty(), faults.in(source));
            }
            Scorecard scorecard = ScorecardReader.scorecard(tree.get(), digest(bytes), faults);
            return new ScorecardFile(faults.none() ? Optional.of(scorecard) : Optional.empty(), faults.in(source));
        }

        private synchronized FileSchema schema() {
            if (schema == null) {
                schema = FileSchema.read(ScorecardFile.class, SCHEMA, Map.of());
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
