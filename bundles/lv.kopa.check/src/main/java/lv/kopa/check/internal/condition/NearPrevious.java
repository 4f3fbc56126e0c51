package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.indicator.Measure;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Id;
import lv.kopa.registry.Row;

/**
 * A value is not far from that of a year before, or a comment says why. Judged are units of which a value of the same
 * indicator and version is there a year before. Small numbers are not compared, since they jump, nor those that add up over
 * the years, since they must.
 *
 * <p>Figures: {@code pairs} that were compared, {@code far} those that are too far apart, {@code percent} allowed,
 * {@code list} of the first of them.
 *
 * @param part how far it may be, as a part of the value before
 * @param least least size of the greater of both for which they are compared
 * @param words one that is too far: {@code indicator}, {@code period}, {@code value}, {@code before}
 */
record NearPrevious(BigDecimal part, BigDecimal least, Words words) implements Condition {
    private static final int YEAR_DIGITS = 4;

    private record Series(String indicator, String version, String period) {
        static Series of(Told told) {
            return new Series(told.code(), told.version(), told.period());
        }

        Series yearBefore() {
            int year = Integer.parseInt(period.substring(0, YEAR_DIGITS));
            return new Series(indicator, version, (year - 1) + period.substring(YEAR_DIGITS));
        }
    }

    NearPrevious {
        Objects.requireNonNull(part, "it may be so far");
        Objects.requireNonNull(least, "there is a least size");
        Objects.requireNonNull(words, "there are words for one that is too far");
    }

    @Override
    public List<Finding> judge(Sight sight) {
        return sight.numbers()
                .byUnit()
                .flatMap(unit -> judge(sight, unit).stream())
                .toList();
    }

    private Optional<Finding> judge(Sight sight, List<Told> unit) {
        Map<Series, Double> values = new HashMap<>();
        unit.forEach(told -> values.put(Series.of(told), told.value()));
        int pairs = 0;
        Notes notes = new Notes();
        for (Told told : unit) {
            Double before = values.get(Series.of(told).yearBefore());
            if (before != null && compared(sight, told, before)) {
                pairs++;
                boolean far = Math.abs(told.value() - before) > part.doubleValue() * Math.abs(before);
                if (far && !told.explained()) {
                    notes.add(
                            words.with(Map.of(
                                    "indicator", sight.numbers().name(told),
                                    "period", told.period(),
                                    "value", told.value(),
                                    "before", before)),
                            told.row());
                }
            }
        }
        return pairs == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        new Row(
                                unit.get(0).subject().kind(),
                                new Id<>(unit.get(0).unit())),
                        notes.isEmpty() ? Outcome.HOLDS : Outcome.BROKEN,
                        Map.of(
                                "pairs", pairs,
                                "far", notes.size(),
                                "percent", part.movePointRight(2),
                                "list", notes.words()),
                        notes.rows()));
    }

    private boolean compared(Sight sight, Told told, double before) {
        return before != 0
                && Math.max(Math.abs(before), Math.abs(told.value())) >= least.doubleValue()
                && sight.definition(told.code(), told.version())
                        .map(definition -> definition.indicator().measure() != Measure.CUMULATIVE)
                        .orElse(true);
    }
}
