package lv.kopa.store.internal.registry;

import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Row;
import lv.kopa.store.internal.Trouble;

/**
 * What a change did to one row.
 *
 * @param number its number, in the order in which it was done
 * @param change number of the change
 * @param operation what was done
 * @param kind name of the kind of thing
 * @param id which one
 * @param row number of the row
 */
public record Item(long number, long change, Operation operation, String kind, String id, long row) {

    /**
     * The thing that it is about.
     *
     * @throws UncheckedIOException if there can be none of that name: somebody altered the item
     */
    Row thing() {
        try {
            return new Row(Kind.named(kind).orElseThrow(), new Id<>(id));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new UncheckedIOException(Trouble.of("row-damaged", e, "change_item", kind + " " + id));
        }
    }

    /** What was done to a row. */
    public enum Operation {
        /** It was written: from now on it is known. */
        OPENED("O"),
        /** It is known no longer. */
        CLOSED("C"),
        /** What it says about a person was overwritten. */
        ERASED("E");

        private final String code;

        Operation(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Operation of(String code) {
            return code.equals("O") ? OPENED : code.equals("C") ? CLOSED : ERASED;
        }
    }
}
