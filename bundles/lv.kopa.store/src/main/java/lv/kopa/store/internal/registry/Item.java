package lv.kopa.store.internal.registry;

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
