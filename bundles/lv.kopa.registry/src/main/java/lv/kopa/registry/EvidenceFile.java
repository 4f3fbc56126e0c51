package lv.kopa.registry;

/**
 * A file that proves something, kept under its hash.
 *
 * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
 * @param name what it was called
 * @param bytes how large it is
 */
public record EvidenceFile(String sha256, String name, int bytes) implements Entry {}
