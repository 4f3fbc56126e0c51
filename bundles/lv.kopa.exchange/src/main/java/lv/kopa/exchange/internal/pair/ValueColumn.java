package lv.kopa.exchange.internal.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of the value table while it is read: one cell per row. */
sealed interface ValueColumn {

    /** What the indicator table says about it. */
    MetaRow meta();

    /** Where it stands. */
    int cell();

    /**
     * Numbers.
     *
     * @param meta see {@link ValueColumn#meta}
     * @param cell see {@link ValueColumn#cell}
     * @param values the cells so far
     * @param divides the indicators that are divided by it; none where it is an indicator itself
     */
    record Numbers(MetaRow meta, int cell, DoubleList values, List<String> divides) implements ValueColumn {}

    /**
     * Categories.
     *
     * @param meta see {@link ValueColumn#meta}
     * @param cell see {@link ValueColumn#cell}
     * @param values the cells so far
     * @param pool one string for cells that say the same
     */
    record Categories(MetaRow meta, int cell, List<String> values, Map<String, String> pool) implements ValueColumn {
        private static final int POOLED = 10_000;

        Categories(MetaRow meta, int cell) {
            this(meta, cell, new ArrayList<>(), new HashMap<>());
        }

        void add(String value) {
            String known = pool.get(value);
            if (known == null && pool.size() < POOLED) {
                pool.put(value, value);
            }
            values.add(known == null ? value : known);
        }
    }
}
