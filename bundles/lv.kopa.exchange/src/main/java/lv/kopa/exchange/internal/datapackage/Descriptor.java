package lv.kopa.exchange.internal.datapackage;

import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Kind;

/**
 * What was read of a descriptor.
 *
 * @param contents what the package says of itself
 * @param resources its tables, one for each kind at most
 * @param evidence its files of evidence
 */
record Descriptor(Contents contents, List<Resource> resources, List<Proof> evidence) {

    /**
     * A file of evidence.
     *
     * @param path where it is
     * @param sha256 the hash that it must have
     */
    record Proof(String path, String sha256) {}

    /**
     * A resource.
     *
     * @param kind what its rows are
     * @param path where they are
     * @param delimiter what parts cells
     * @param sha256 the hash that the file must have; empty where none is stated
     * @param rows how many rows it is said to have; 0 where nothing is said
     */
    record Resource(Kind<?> kind, String path, char delimiter, Optional<String> sha256, long rows) {}

    /** How many rows all resources together are said to have. */
    long rows() {
        return resources.stream().mapToLong(Resource::rows).sum();
    }
}
