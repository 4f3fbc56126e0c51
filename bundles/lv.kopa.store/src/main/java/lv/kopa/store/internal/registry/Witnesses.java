package lv.kopa.store.internal.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.text.Text;

/** What is known of a log and of evidence outside the database. */
public interface Witnesses {

    /** A change that was noted outside the database. */
    record Noted(long number, String hash) {}

    /** The last change that was noted; empty if none was. */
    Optional<Noted> lastChange();

    /**
     * Compares files of evidence with their hashes.
     *
     * @param known what people call each file, by its SHA-256; those that must be there
     */
    Files files(Map<String, String> known);

    /**
     * What comparing files found.
     *
     * @param compared number of files
     * @param altered which do not fit
     * @param missing which are not there
     */
    record Files(long compared, List<Text> altered, List<Text> missing) {}
}
