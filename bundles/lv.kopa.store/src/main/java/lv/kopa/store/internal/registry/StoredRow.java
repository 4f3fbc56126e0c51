package lv.kopa.store.internal.registry;

import java.time.LocalDate;
import java.util.Optional;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Span;

/**
 * A row of a table of entries.
 *
 * @param number its number, in the order in which rows were written
 * @param id which thing
 * @param from the first day
 * @param until the first day on which it was no longer true; null where no end is known
 * @param openedBy number of the change that made it known
 * @param closedBy number of the change since which it is known no longer; null while it is known
 * @param personal the seal over what stands in the table apart; null where there is none
 * @param seal the seal over all of this but for its number and what closed it
 * @param values what stands in the columns
 */
record StoredRow(
        long number,
        String id,
        LocalDate from,
        LocalDate until,
        long openedBy,
        Long closedBy,
        String personal,
        String seal,
        Object[] values) {

    Span span() {
        return new Span(from, Optional.ofNullable(until));
    }

    /** The number of the change that touched it last. */
    long touchedBy() {
        return closedBy == null ? openedBy : closedBy;
    }

    /** Whether this was known after a change. */
    boolean knownAfter(long change) {
        return openedBy <= change && (closedBy == null || closedBy > change);
    }

    /** The same with its number and seals. */
    StoredRow sealed(long rowNumber, String personalSeal, Seal sealing, Table<?> table) {
        StoredRow unsealed = new StoredRow(rowNumber, id, from, until, openedBy, closedBy, personalSeal, null, values);
        return new StoredRow(
                rowNumber, id, from, until, openedBy, closedBy, personalSeal, sealing.of(table, unsealed), values);
    }

    <T extends Entry> Fact<T> fact(Table<T> table) {
        return new Fact<>(new Id<>(id), span(), table.join(values), openedBy);
    }
}
