package lv.kopa.evaluation;

import java.util.Optional;

/**
 * Which code ran.
 *
 * @param symbolicName symbolic name of the bundle
 * @param version version of the bundle
 * @param digest SHA-256 of the jar or, where that is not at hand, of names and contents of its entries; 64 lower-case
 *     hexadecimal digits
 * @param signer who signed the jar, where somebody did
 */
public record BundleIdentity(String symbolicName, String version, String digest, Optional<String> signer) {}
