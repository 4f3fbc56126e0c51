package lv.kopa.registry;

import java.util.List;

/**
 * Some of what was asked for.
 *
 * @param <T> kind of thing
 * @param facts the facts of the page, in order
 * @param total how many there are on all pages
 */
public record Page<T extends Entry>(List<Fact<T>> facts, long total) {
    /** Copies the list. */
    public Page {
        facts = List.copyOf(facts);
    }
}
