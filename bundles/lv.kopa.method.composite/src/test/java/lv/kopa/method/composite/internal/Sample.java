package lv.kopa.method.composite.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import lv.kopa.indicator.Direction;

/**
 * Random data with marks on each indicator, and what can be done to them. Values are multiples of 1/64, so that sums and differences with
 * round numbers are exact. SYNTHETIC.
 *
 * @param units ids of the units
 * @param columns the indicators
 */
record Sample(List<String> units, List<Column> columns) {
    /** The unit to which others are compared where a normalisation wants one; it lies in the middle of every range. */
    static final String REFERENCE = "u5";

    private static final int UNITS = 24;
    private static final int INDICATORS = 4;

    /**
     * An indicator.
     *
     * @param code its code
     * @param direction 1 where up is good, else −1
     * @param weight its weight
     * @param values one per unit
     * @param marks lower goalpost, upper goalpost, target and reference, in its own unit
     */
    record Column(String code, int direction, double weight, double[] values, double... marks) {
        Column with(double... others) {
            return new Column(code, direction, weight, others, marks);
        }

        private double best() {
            DoubleUnaryOperator oriented = value -> direction * value;
            return direction * Arrays.stream(values).map(oriented).max().orElseThrow();
        }
    }

    static Sample of(long seed) {
        Random random = new Random(seed);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            double[] values = new double[UNITS];
            for (int unit = 0; unit < UNITS; unit++) {
                values[unit] = 1 + Math.rint(64 * Math.exp(random.nextGaussian())) / 64;
            }
            double low = Arrays.stream(values).min().orElseThrow() - 0.25;
            double high = Arrays.stream(values).max().orElseThrow() + 0.25;
            values[0] = low; // the ends of the range stay, whatever is done to the other units
            values[1] = high;
            values[5] = Math.rint(32 * (low + high)) / 64;
            int direction = i % 2 == 0 ? 1 : -1;
            columns.add(new Column(
                    "x" + i,
                    direction,
                    1 + i,
                    values,
                    low - 0.5,
                    high + 0.5,
                    direction > 0 ? high + 0.25 : low - 0.25,
                    3));
        }
        return new Sample(IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toList(), columns);
    }

    /** A single column, numbered. */
    double[] values(int column) {
        return columns.get(column).values();
    }

    /** The units in another order. */
    Sample ordered(int... order) {
        return new Sample(
                Arrays.stream(order).mapToObj(units::get).toList(),
                columns.stream()
                        .map(column -> column.with(Arrays.stream(order)
                                .mapToDouble(unit -> column.values()[unit])
                                .toArray()))
                        .toList());
    }

    /** With one more unit that has the values of another. */
    Sample twinned(int unit) {
        return twinned(unit, "twin");
    }

    Sample twinned(int unit, String name) {
        List<String> more = new ArrayList<>(units);
        more.add(name);
        return new Sample(
                more,
                columns.stream()
                        .map(column -> {
                            double[] longer = Arrays.copyOf(column.values(), units.size() + 1);
                            longer[units.size()] = column.values()[unit];
                            return column.with(longer);
                        })
                        .toList());
    }

    /** The columns in another order. */
    Sample columns(int... order) {
        return new Sample(units, Arrays.stream(order).mapToObj(columns::get).toList());
    }

    /** With a value nearer to the best that there is, which leaves the range as it is. */
    Sample improved(int unit, int column) {
        double[] values = values(column).clone();
        values[unit] = Math.rint(32 * (values[unit] + columns.get(column).best())) / 64;
        return with(column, columns.get(column).with(values));
    }

    /** With one unit that is a little better than another in everything, neither of them at an end of a range. */
    Sample dominated(int better, int worse) {
        Sample all = this;
        for (int i = 0; i < columns.size(); i++) {
            double[] values = values(i).clone();
            values[worse] = values[5];
            values[better] = values[worse] + columns.get(i).direction() * (1 + i) / 64.0;
            all = all.with(i, columns.get(i).with(values));
        }
        return all;
    }

    /** In other units of measurement: each value and each mark changed in the same way. */
    Sample mapped(DoubleUnaryOperator change) {
        return new Sample(
                units,
                columns.stream()
                        .map(column -> new Column(
                                column.code(),
                                column.direction(),
                                column.weight(),
                                Arrays.stream(column.values()).map(change).toArray(),
                                Arrays.stream(column.marks()).map(change).toArray()))
                        .toList());
    }

    /** The first column turned round: what was gained is now what is lacking to a whole. */
    Sample complemented(double whole) {
        Column column = columns.get(0);
        DoubleUnaryOperator lacking = value -> whole - value;
        double[] marks = Arrays.stream(column.marks()).map(lacking).toArray();
        double lower = marks[1];
        marks[1] = marks[0];
        marks[0] = lower;
        return with(
                0,
                new Column(
                        column.code(),
                        -column.direction(),
                        column.weight(),
                        Arrays.stream(column.values()).map(lacking).toArray(),
                        marks));
    }

    /** The first column twice, each with half of the weight. */
    Sample halved() {
        Column column = columns.get(0);
        List<Column> all = new ArrayList<>(columns);
        all.set(0, new Column(column.code(), column.direction(), column.weight() / 2, column.values(), column.marks()));
        all.add(new Column("half", column.direction(), column.weight() / 2, column.values(), column.marks()));
        return new Sample(units, all);
    }

    /** All weights times a number. */
    Sample weighed(double factor) {
        return new Sample(
                units,
                columns.stream()
                        .map(each -> new Column(
                                each.code(), each.direction(), factor * each.weight(), each.values(), each.marks()))
                        .toList());
    }

    private Sample with(int place, Column column) {
        List<Column> all = new ArrayList<>(columns);
        all.set(place, column);
        return new Sample(units, all);
    }

    Case data() {
        Case data = new Case(units.toArray(String[]::new));
        columns.forEach(column -> data.with(
                Case.leaf(column.code(), column.direction() > 0 ? Direction.UP : Direction.DOWN, column.weight()),
                column.values()));
        return data;
    }

    /** One mark of each indicator. */
    Map<String, Object> marks(int which) {
        Map<String, Object> marks = new LinkedHashMap<>();
        columns.forEach(column -> marks.put(column.code(), column.marks()[which]));
        return marks;
    }

    /** An order of the units that is another one. */
    int[] shuffled() {
        IntUnaryOperator place = i -> (7 * i + 3) % units.size();
        return IntStream.range(0, units.size()).map(place).toArray();
    }
}
