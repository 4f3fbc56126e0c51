package lv.kopa.store.internal.registry;

/**
 * A column of a table of entries.
 *
 * @param name its name
 * @param type what it may hold
 * @param personal whether it says something about a person and stands in the table apart
 * @param required whether it always holds something
 */
record Column(String name, ColumnType type, boolean personal, boolean required) {

    /** The name, as SQL takes it even where it is a word of SQL. */
    String quoted() {
        return '"' + name + '"';
    }

    /** The name where both tables of a kind are read. */
    String qualified() {
        return (personal ? Table.APART : Table.MAIN) + "." + quoted();
    }
}
