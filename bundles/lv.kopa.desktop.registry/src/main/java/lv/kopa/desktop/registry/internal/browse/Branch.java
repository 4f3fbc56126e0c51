package lv.kopa.desktop.registry.internal.browse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.registry.Row;

/**
 * A branch of the tree.
 *
 * @param key where it grows, unique in the tree and the same as long as the thing is there
 * @param icon name of its icon
 * @param words what it is called, with its number where it holds several
 * @param row the thing that it stands for
 * @param listed what the table lists where one goes there
 * @param opens whether there is something below it
 * @param children what is below it, empty while it is closed
 */
record Branch(
        String key,
        String icon,
        String words,
        Optional<Row> row,
        Optional<Listed> listed,
        boolean opens,
        List<Branch> children) {
    /** Copies the list. */
    Branch {
        Objects.requireNonNull(key);
        Objects.requireNonNull(icon);
        Objects.requireNonNull(words);
        Objects.requireNonNull(row);
        Objects.requireNonNull(listed);
        children = List.copyOf(children);
    }

    @Override
    public String toString() {
        return words; // what a tree searches when somebody types
    }
}
