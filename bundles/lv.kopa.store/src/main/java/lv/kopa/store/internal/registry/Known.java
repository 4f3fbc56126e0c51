package lv.kopa.store.internal.registry;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;

/** What is known up to one change, read for many things at once. Lives as long as the transaction in which it reads. */
public interface Known {

    /** All that is known of these; those of which nothing is are left out. */
    <T extends Entry> Map<Id<T>, Timeline<T>> of(Kind<T> kind, Collection<Id<T>> ids) throws SQLException;

    /**
     * All that is known of those that have, on whatever day, one of these values in a field of words or one that refers.
     *
     * @param values strings, or identifiers where the field refers
     */
    <T extends Entry> Map<Id<T>, Timeline<T>> having(Kind<T> kind, String field, Collection<?> values)
            throws SQLException;

    /** All that is known of all of a kind. */
    <T extends Entry> Map<Id<T>, Timeline<T>> all(Kind<T> kind) throws SQLException;
}
