package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Person;

/**
 * Between which changes something was known of a person.
 *
 * @param from the first change that knew the person; none if that is greater than any
 * @param erased the last change that erased the person; none if that is greater than any
 */
public record PersonKnown(long from, long erased) {

    static PersonKnown read(Connection connection, Id<Person> person) throws SQLException {
        List<Item> items = Items.where(
                connection, "kind = ? AND id = ?", Kind.of(Person.class).name(), person.value());
        return new PersonKnown(
                changes(items, Item.Operation.OPENED).min().orElse(Long.MAX_VALUE),
                changes(items, Item.Operation.ERASED).max().orElse(Long.MAX_VALUE));
    }

    private static LongStream changes(List<Item> items, Item.Operation operation) {
        return items.stream().filter(item -> item.operation() == operation).mapToLong(Item::change);
    }
}
