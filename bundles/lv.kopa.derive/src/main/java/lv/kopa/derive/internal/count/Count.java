package lv.kopa.derive.internal.count;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/**
 * What was counted.
 *
 * @param value the number; empty where the registry does not say
 * @param level how well it is proven: what stands in the registry is shown by a register unless it says less of itself
 * @param reason why there is no number, or what is to be known of it
 * @param rows what it rests on, all of them
 */
public record Count(Optional<Double> value, Level level, Text reason, List<Row> rows) {
    /** Copies the list. */
    public Count {
        rows = List.copyOf(rows);
    }

    /** A number. */
    static Count of(double value, List<Row> rows) {
        return new Count(Optional.of(value), Level.REGISTER, Text.EMPTY, rows);
    }

    /** How many organisations these are. */
    static Count of(Collection<Id<Organisation>> organisations) {
        return of(organisations.size(), rows(organisations));
    }

    /** How many facts these are. */
    static Count of(List<? extends Fact<?>> facts) {
        return of(facts.size(), facts.stream().map(Row::of).toList());
    }

    /** The sum of money over facts, exact to the cent. */
    static <T extends Entry> Count money(List<Fact<T>> facts, Function<T, Euro> amount) {
        BigDecimal sum = facts.stream()
                .map(fact -> amount.apply(fact.entry()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return of(sum.doubleValue(), facts.stream().map(Row::of).toList());
    }

    /** No number. */
    static Count none(Text reason) {
        return new Count(Optional.empty(), Level.NONE, reason, List.of());
    }

    /** The same, proven so well. */
    Count proven(Level another) {
        return new Count(value, another, reason, rows);
    }

    /** The same, of which this is to be known. */
    Count remarked(Text remark) {
        return new Count(value, level, remark, rows);
    }

    static List<Row> rows(Collection<Id<Organisation>> organisations) {
        return organisations.stream()
                .map(each -> new Row(Kind.of(Organisation.class), each))
                .toList();
    }
}
