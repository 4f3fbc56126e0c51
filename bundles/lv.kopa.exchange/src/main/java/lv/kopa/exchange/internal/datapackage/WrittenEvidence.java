package lv.kopa.exchange.internal.datapackage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of evidence that was written.
 *
 * @param sha256 its hash, hexadecimal
 * @param bytes its size
 */
record WrittenEvidence(String sha256, long bytes) {
    /** Where files of evidence lie, before the hash of each. */
    static final String FOLDER = "evidence/";

    /** The most of one package: so many the descriptor has room for. */
    static final int MOST = 40_000;

    private static final String NAME = "evidence-";
    private static final Pattern NAMED = Pattern.compile(NAME + "([0-9a-f]{64})");

    /** What the resource is called. */
    String name() {
        return NAME + sha256;
    }

    /** Where it lies. */
    String path() {
        return FOLDER + sha256;
    }

    /** Matches what a resource of this kind is called; its group is the hash. */
    static Matcher named(String name) {
        return NAMED.matcher(name);
    }
}
