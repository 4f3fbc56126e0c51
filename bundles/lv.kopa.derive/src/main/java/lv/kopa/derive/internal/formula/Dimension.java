package lv.kopa.derive.internal.formula;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * What a unit is made of: bases with their powers, as {@code EUR} over {@code persons}. A share or a percentage is made of
 * nothing. Whether something is per year is said by the indicator, not by its dimension.
 *
 * @param powers power of each base, none of them 0
 */
record Dimension(Map<String, Integer> powers) {
    /** Made of nothing. */
    static final Dimension NONE = new Dimension(Map.of());

    private static final String COUNT = "count";
    private static final Set<String> COUNTED = Set.of(
            COUNT,
            "members",
            "enterprises",
            "organisations",
            "clusters",
            "persons",
            "projects",
            "participations",
            "applications",
            "markets",
            "links",
            "services");
    private static final Set<String> SHARES = Set.of("ratio", "0-1", "-1..1", "1");

    Dimension {
        powers = Map.copyOf(powers);
    }

    /** What a unit as people write it in English is made of. */
    static Dimension of(Text unit) {
        String words = unit.in(Language.EN).strip().toLowerCase(Locale.ROOT).replaceAll("/(yr|year)$", "");
        if (words.startsWith("%") || SHARES.contains(words)) {
            return NONE;
        }
        int over = words.indexOf('/');
        return over < 0 ? base(words) : base(words.substring(0, over)).over(base(words.substring(over + 1)));
    }

    private static Dimension base(String words) {
        return new Dimension(Map.of(words.strip(), 1));
    }

    Dimension times(Dimension other) {
        return combined(other, 1);
    }

    Dimension over(Dimension other) {
        return combined(other, -1);
    }

    private Dimension combined(Dimension other, int sign) {
        Map<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return new Dimension(sum);
    }

    /** Whether values of both can be added: the same, or a mere count and something counted. */
    boolean fits(Dimension other) {
        return equals(other) || counts() && other.counts() && (isPlainCount() || other.isPlainCount());
    }

    private boolean counts() {
        return powers.size() == 1
                && powers.entrySet().stream().allMatch(each -> each.getValue() == 1 && COUNTED.contains(each.getKey()));
    }

    private boolean isPlainCount() {
        return powers.containsKey(COUNT);
    }

    /** Whether it is a share: made of nothing, or of things counted alone. */
    boolean isShare() {
        return powers.keySet().stream().allMatch(COUNTED::contains) && !counts();
    }

    @Override
    public String toString() {
        return powers.isEmpty()
                ? "1"
                : new TreeMap<>(powers)
                        .entrySet().stream()
                                .map(each ->
                                        each.getValue() == 1 ? each.getKey() : each.getKey() + "^" + each.getValue())
                                .collect(Collectors.joining(" "));
    }
}
