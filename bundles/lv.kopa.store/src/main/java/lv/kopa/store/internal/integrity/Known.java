package lv.kopa.store.internal.integrity;

import java.util.Map;
import java.util.Set;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;

/** All that is known of things, asked for in sets: a rule over a hundred thousand changes asks once. */
public interface Known {
    /** What is known of these; those that are not known, or of which nothing is true any more, are left out. */
    <T extends Entry> Map<Id<T>, Timeline<T>> of(Kind<T> kind, Set<Id<T>> ids);

    /**
     * What is known of those that have one of these values in a field, at whatever time: whole timelines.
     *
     * @param values of the class of the field's type
     */
    <T extends Entry> Map<Id<T>, Timeline<T>> having(Kind<T> kind, String field, Set<?> values);

    /** What is known of all of a kind. */
    <T extends Entry> Map<Id<T>, Timeline<T>> all(Kind<T> kind);
}
