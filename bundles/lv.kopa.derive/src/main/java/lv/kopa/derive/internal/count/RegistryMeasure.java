package lv.kopa.derive.internal.count;

import java.util.List;
import lv.kopa.indicator.CountedMeasures.CountedMeasure;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Language;

/**
 * Something that is counted in the registry.
 *
 * @param description what it is, for those who write formulas
 * @param cumulative whether it adds up over all years so far
 * @param counting how it is counted
 */
public record RegistryMeasure(CountedMeasure description, boolean cumulative, Counting counting) {

    /** How something is counted: a pure function of the registry. */
    @FunctionalInterface
    interface Counting {
        /** The number in a period for a unit. */
        Count of(Ledger ledger, Scope scope);
    }

    private static final List<Level> GROUPS = List.of(Level.CLUSTER, Level.PROGRAMME);
    private static final List<Level> ALL = List.of(Level.MEMBER, Level.CLUSTER, Level.PROGRAMME);
    private static final List<Level> WITH_ACTIVITIES =
            List.of(Level.ACTIVITY, Level.MEMBER, Level.CLUSTER, Level.PROGRAMME);

    /** One of clusters and programmes. */
    static RegistryMeasure ofGroups(String word, String unit, Counting counting) {
        return of(word, unit, ScaleType.RATIO, GROUPS, counting);
    }

    /** One of members, clusters and programmes. */
    static RegistryMeasure ofAll(String word, String unit, Counting counting) {
        return of(word, unit, ScaleType.RATIO, ALL, counting);
    }

    /** One of members alone. */
    static RegistryMeasure ofMembers(String word, String unit, Counting counting) {
        return of(word, unit, ScaleType.RATIO, List.of(Level.MEMBER), counting);
    }

    /** One of activities and all that they belong to. */
    static RegistryMeasure ofActivities(String word, String unit, Counting counting) {
        return of(word, unit, ScaleType.RATIO, WITH_ACTIVITIES, counting);
    }

    /** One of clusters that only has an order. */
    static RegistryMeasure ordinal(String word, String unit, Counting counting) {
        return of(word, unit, ScaleType.ORDINAL, List.of(Level.CLUSTER), counting);
    }

    private static RegistryMeasure of(
            String word, String unit, ScaleType scale, List<Level> levels, Counting counting) {
        return new RegistryMeasure(
                new CountedMeasure(
                        word,
                        Wording.text("measure." + word),
                        Wording.text("measure." + word + ".definition"),
                        Wording.text("unit." + unit),
                        scale,
                        levels),
                false,
                counting);
    }

    /** The same, that adds up over all years so far. */
    RegistryMeasure toDate() {
        return new RegistryMeasure(description, true, counting);
    }

    /** Whether it is money. */
    public boolean isMoney() {
        return description.unit().in(Language.EN).startsWith("EUR");
    }

    /** The number in a period for a unit; none for one of a kind for which it cannot be counted. */
    public Count count(Ledger ledger, Scope scope) {
        if (!description.levels().contains(scope.level())) {
            return Count.none(Wording.text("none.level", description.name(), Wording.text("scope." + scope.subject())));
        }
        if (ledger.last().isBefore(ledger.first())) {
            return Count.none(Wording.text("none.not-begun", ledger.first().toString()));
        }
        return counting.of(ledger, scope);
    }
}
