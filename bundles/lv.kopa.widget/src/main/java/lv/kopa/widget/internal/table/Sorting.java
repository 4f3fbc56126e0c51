package lv.kopa.widget.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By what rows are sorted, the most important first. Immutable.
 *
 * @param keys the columns; none for the given order
 */
public record Sorting(List<SortKey> keys) {
    /** The given order. */
    public static final Sorting NONE = new Sorting(List.of());

    /** Copies the list. */
    public Sorting {
        keys = List.copyOf(keys);
    }

    /** Rows sorted by one column only. */
    public static Sorting by(String column, boolean descending) {
        return new Sorting(List.of(new SortKey(column, descending)));
    }

    /** Sorted by this column only: lowest first, at the next call highest first, then in given order. */
    public Sorting toggled(String column) {
        return keys.size() > 1
                ? by(column, false)
                : new Sorting(next(column).stream().toList());
    }

    /** Sorted by this column too, in the same three steps. */
    public Sorting toggledToo(String column) {
        List<SortKey> changed = new ArrayList<>(keys);
        int place = place(column);
        if (place == 0) {
            changed.add(new SortKey(column, false));
            return new Sorting(changed);
        }
        changed.remove(place - 1);
        next(column).ifPresent(key -> changed.add(place - 1, key));
        return new Sorting(changed);
    }

    private Optional<SortKey> next(String column) {
        Optional<SortKey> now = key(column);
        if (now.isEmpty()) {
            return Optional.of(new SortKey(column, false));
        }
        return now.filter(key -> !key.descending()).map(key -> new SortKey(column, true));
    }

    /** How rows are sorted by this column, where they are. */
    public Optional<SortKey> key(String column) {
        return keys.stream().filter(key -> key.column().equals(column)).findFirst();
    }

    /** The place of this column among the keys, from 1; 0 where rows are not sorted by it. */
    public int place(String column) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).column().equals(column)) {
                return i + 1;
            }
        }
        return 0;
    }
}
