package lv.kopa.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.registry.SizeClass.Size;

/**
 * How large single undertakings are: as large as the largest enterprise that belongs to them, a member of a cluster or not, for a
 * small firm that a large one controls is no small enterprise (Recommendation 2003/361/EC, Annex, Article 3(3) and Article 6). Of
 * an enterprise the size of the latest year counts up to the one asked for. Immutable.
 */
public final class UndertakingSizes {
    /** Of several sizes said of one enterprise and year the one known last counts. */
    private static final Comparator<Fact<SizeClass>> LATER =
            Comparator.<Fact<SizeClass>>comparingLong(Fact::change).thenComparing(Fact::id);

    private final Undertakings undertakings;
    /** By the organisation that stands for the undertaking: sizes by year of each of its registration numbers. */
    private final Map<Id<Organisation>, Map<Id<Organisation>, NavigableMap<Integer, Fact<SizeClass>>>> sizes =
            new HashMap<>();

    private UndertakingSizes(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    /**
     * Sizes of undertakings.
     *
     * @param undertakings which organisations are one undertaking
     * @param numbers which organisations are one enterprise, {@linkplain Undertakings#byNumber by number alone}
     * @param known the sizes that are known
     */
    public static UndertakingSizes of(
            Undertakings undertakings, Undertakings numbers, Collection<Fact<SizeClass>> known) {
        UndertakingSizes sizes = new UndertakingSizes(undertakings);
        for (Fact<SizeClass> fact : known) {
            Id<Organisation> organisation = fact.entry().organisation();
            sizes.sizes
                    .computeIfAbsent(undertakings.standing(organisation), each -> new HashMap<>())
                    .computeIfAbsent(numbers.standing(organisation), each -> new TreeMap<>())
                    .merge(fact.entry().year(), fact, (one, other) -> LATER.compare(one, other) > 0 ? one : other);
        }
        return sizes;
    }

    /** The size in a year of the undertaking to which an organisation belongs; empty where none is known. */
    public Optional<Size> of(Id<Organisation> organisation, int year) {
        return sizes.getOrDefault(undertakings.standing(organisation), Map.of()).values().stream()
                .flatMap(years -> Optional.ofNullable(years.floorEntry(year)).stream())
                .map(latest -> latest.getValue().entry().size())
                .max(Comparator.naturalOrder());
    }
}
