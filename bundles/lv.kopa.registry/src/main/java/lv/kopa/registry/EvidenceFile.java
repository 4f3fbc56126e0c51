package lv.kopa.registry;

import java.util.List;

/**
 * A file that proves something, kept under its hash.
 *
 * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
 * @param name what it was called
 * @param bytes how large it is
 */
public record EvidenceFile(String sha256, String name, int bytes) implements Entry {
    private static final List<String> NAMES = List.of("evidence", "sha256");

    /** The fields in which things of a kind name a file of evidence by its hash. */
    public static List<Field> namedIn(Kind<?> kind) {
        return kind.fields().stream()
                .filter(field -> field.type() == FieldType.WORDS && NAMES.contains(field.name()))
                .toList();
    }
}
