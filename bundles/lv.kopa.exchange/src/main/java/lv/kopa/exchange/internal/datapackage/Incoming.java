package lv.kopa.exchange.internal.datapackage;

import java.util.List;
import java.util.Set;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;

/**
 * The things of one kind that a package brings.
 *
 * @param <T> the kind
 * @param kind the kind
 * @param file the file in which they stand
 * @param absent names of the fields for which the file has no column
 * @param things by identifier
 */
record Incoming<T extends Entry>(Kind<T> kind, String file, Set<String> absent, List<Thing<T>> things) {

    /**
     * A thing.
     *
     * @param row the row of its first day
     */
    record Thing<T extends Entry>(Id<T> id, long row, Timeline<T> timeline) {}
}
