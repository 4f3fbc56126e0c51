package lv.kopa.exchange.internal.datapackage;

import lv.kopa.registry.Kind;

/**
 * A resource that was written.
 *
 * @param kind what its rows are
 * @param rows number of rows without the heading
 * @param bytes size of the file
 * @param sha256 its hash, hexadecimal
 */
record WrittenResource(Kind<?> kind, long rows, long bytes, String sha256) {
    /** Where the rows of a kind lie. */
    static String path(Kind<?> kind) {
        return "data/" + kind.name() + ".csv";
    }
}
