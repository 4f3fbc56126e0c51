package lv.kopa.evaluation;

import java.util.Optional;

/**
 * A publication on which a method rests.
 *
 * @param citation authors, year, title, where
 * @param doi digital object identifier without prefix, for example {@code 10.1787/9789264043466-en}
 */
public record Reference(String citation, Optional<String> doi) {
    /** A publication with a DOI. */
    public static Reference of(String citation, String doi) {
        return new Reference(citation, Optional.of(doi));
    }
}
