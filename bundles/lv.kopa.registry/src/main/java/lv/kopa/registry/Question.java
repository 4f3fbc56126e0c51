package lv.kopa.registry;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Language;

/**
 * What a table asks for.
 *
 * @param <T> kind of thing
 * @param kind the kind
 * @param words of which each must stand in the identifier or in a field of words, in any case and with or without diacritics, as a
 *     part of a longer word too; empty for all
 * @param reference a field and the thing to which it must refer
 * @param order name of the field to sort by; by identifier where it is empty
 * @param language in which words are sorted: texts by their wording in it, options by their labels, references by the names of
 *     the things in it
 * @param descending whether the greatest comes first
 * @param offset number of facts to leave out, not negative
 * @param limit most facts to give, at least 1
 */
public record Question<T extends Entry>(
        Kind<T> kind,
        String words,
        Optional<Reference> reference,
        Optional<String> order,
        Language language,
        boolean descending,
        int offset,
        int limit) {

    /** A field that must refer to a thing. */
    public record Reference(String field, Row to) {

        /**
         * What must stand beside the field, where that says of which kind the thing is: a firm and a cluster may bear the same
         * identifier.
         */
        public Optional<Observation.Subject> subject() {
            return field.equals(Observation.UNIT) ? Observation.Subject.of(to.kind()) : Optional.empty();
        }
    }

    /**
     * @throws IllegalArgumentException if the offset is negative or the limit is not positive
     */
    public Question {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(order);
        Objects.requireNonNull(language);
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("not a page: " + offset + ", " + limit);
        }
    }

    /** One whose order no language changes. */
    public Question(
            Kind<T> kind,
            String words,
            Optional<Reference> reference,
            Optional<String> order,
            boolean descending,
            int offset,
            int limit) {
        this(kind, words, reference, order, Language.EN, descending, offset, limit);
    }

    /** The same whatever words stand in a row. */
    public Question<T> ofAnyWords() {
        return new Question<>(kind, "", reference, order, language, descending, offset, limit);
    }

    /** The first of all things of a kind. */
    public static <T extends Entry> Question<T> first(Kind<T> kind, int limit) {
        return new Question<>(kind, "", Optional.empty(), Optional.empty(), false, 0, limit);
    }
}
