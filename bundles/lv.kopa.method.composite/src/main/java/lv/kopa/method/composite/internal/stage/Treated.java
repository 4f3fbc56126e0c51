package lv.kopa.method.composite.internal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import lv.kopa.evaluation.CellMark;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.statistics.Moments;

/**
 * Fourth step: outliers. See {@link Winsoriser}; an indicator for which that was not enough is transformed, from its
 * values as they were before, by ln(x − min + 0.01 · (max − min)).
 *
 * @param sheet the treated values
 * @param indicators what was done, by indicator
 */
public record Treated(Sheet sheet, List<Treatment> indicators) {
    /** Copies the list. */
    public Treated {
        indicators = List.copyOf(indicators);
    }

    /** What was done to an indicator. */
    public enum Kind {
        /** Nothing; it had no outliers, or nothing was to be done. */
        NONE,
        /** Some values were pulled in. */
        WINSORISED,
        /** All values were transformed. */
        TRANSFORMED
    }

    /**
     * What was done to an indicator.
     *
     * @param kind what
     * @param pulled number of values that were pulled in
     * @param before what it looked like
     * @param after what it looks like
     * @param outlying whether it still lies beyond the limits
     * @param transform turns a value of the indicator, such as a target, into what the column holds now
     */
    public record Treatment(
            Kind kind, int pulled, Moments before, Moments after, boolean outlying, DoubleUnaryOperator transform) {}

    private record Outcome(Column column, Treatment treatment) {}

    /** Treats. */
    public static Treated of(Sheet before, Optional<Settings.Treatment> settings, Workers workers) {
        List<Outcome> outcomes = Sheet.each(before.columns().size(), workers, i -> treat(before.column(i), settings));
        return new Treated(
                new Sheet(outcomes.stream().map(Outcome::column).toList()),
                outcomes.stream().map(Outcome::treatment).toList());
    }

    private static Outcome treat(Column column, Optional<Settings.Treatment> settings) {
        Moments before = Moments.of(column.values());
        if (settings.isEmpty() || !Winsoriser.outlying(before, settings.get())) {
            return new Outcome(
                    column, new Treatment(Kind.NONE, 0, before, before, false, DoubleUnaryOperator.identity()));
        }
        Winsoriser winsoriser = new Winsoriser(column.values(), before, settings.get());
        boolean cured = winsoriser.run();
        if (cured || !settings.get().log()) {
            Treatment treatment = new Treatment(
                    winsoriser.pulled().isEmpty() ? Kind.NONE : Kind.WINSORISED,
                    winsoriser.pulled().cardinality(),
                    before,
                    winsoriser.moments(),
                    !cured,
                    DoubleUnaryOperator.identity());
            SortedMap<Integer, CellMark> marks = new TreeMap<>();
            winsoriser.pulled().stream().forEach(unit -> marks.put(unit, CellMark.WINSORISED));
            return new Outcome(column.with(winsoriser.values(), marks), treatment);
        }
        return transformed(column, before, settings.get());
    }

    private static Outcome transformed(Column column, Moments before, Settings.Treatment settings) {
        double shift = 0.01 * (before.maximum() - before.minimum());
        DoubleUnaryOperator log = value -> StrictMath.log(value - before.minimum() + shift);
        double[] values = column.values().clone();
        SortedMap<Integer, CellMark> marks = new TreeMap<>();
        for (int unit = 0; unit < values.length; unit++) {
            if (!Double.isNaN(values[unit])) {
                values[unit] = log.applyAsDouble(values[unit]);
                marks.put(unit, CellMark.TRANSFORMED);
            }
        }
        Moments after = Moments.of(values);
        return new Outcome(
                column.with(values, marks),
                new Treatment(Kind.TRANSFORMED, 0, before, after, Winsoriser.outlying(after, settings), log));
    }

    /** The part that belongs to one layer of a stack, with the figures of that layer. */
    Treated layer(Sheet before, Stack stack, int layer) {
        if (stack.layers() == 1) {
            return this;
        }
        Sheet part = sheet.layer(stack, layer);
        List<Treatment> own = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Treatment all = indicators.get(i);
            int pulled = (int) part.column(i).marks().values().stream()
                    .filter(mark -> mark == CellMark.WINSORISED)
                    .count();
            own.add(new Treatment(
                    all.kind() == Kind.WINSORISED && pulled == 0 ? Kind.NONE : all.kind(),
                    pulled,
                    Moments.of(before.values(i)),
                    Moments.of(part.values(i)),
                    all.outlying(),
                    all.transform()));
        }
        return new Treated(part, own);
    }
}
