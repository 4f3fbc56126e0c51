package lv.kopa.store.internal.registry;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was read of the rows of each kind to search them, as long as there is room in memory. */
final class SearchIndexes {
    private final Map<Table<?>, SoftReference<SearchIndex>> known = new ConcurrentHashMap<>();

    /** That of a table that says nothing of persons: these words stay in the database, where they can be erased. */
    SearchIndex of(Table<?> table) {
        SoftReference<SearchIndex> reference = known.get(table);
        SearchIndex index = reference == null ? null : reference.get();
        if (index == null) {
            index = new SearchIndex(table);
            known.put(table, new SoftReference<>(index));
        }
        return index;
    }
}
