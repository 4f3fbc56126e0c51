package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.IndicatorNode;

/**
 * What each child adds to the value of its aggregate. That can only be said where the tables of the method bear it out: it
 * gives what they add, or the weighted arithmetic mean is the value, for every unit.
 */
final class Shares {
    private static final double NEAR = 1e-9;

    private final RecordTables tables;
    private final Dataset dataset;
    private final RecordTables.Values whole;
    private final List<RecordTables.Values> parts;
    private final List<String> children;

    private Shares(
            RecordTables tables, RecordTables.Values whole, List<RecordTables.Values> parts, List<String> children) {
        this.tables = tables;
        this.dataset = tables.dataset();
        this.whole = whole;
        this.parts = parts;
        this.children = children;
    }

    /** One number per child, NaN for those that add nothing; nothing where the children do not add up. */
    static Optional<double[]> of(
            RecordTables tables, IndicatorNode aggregate, Optional<Weighting> weighting, String unit) {
        List<String> children =
                aggregate.children().stream().map(IndicatorNode::code).toList();
        Optional<RecordTables.Values> whole = tables.values(aggregate.code());
        List<RecordTables.Values> parts = children.stream()
                .flatMap(child -> tables.values(child).stream())
                .toList();
        if (whole.isEmpty() || parts.size() < children.size()) {
            return Optional.empty();
        }
        Shares shares = new Shares(tables, whole.get(), parts, children);
        return shares.given(unit)
                .or(() -> weighting.filter(shares::isMean).map(weights -> weights.shares(shares.values(unit))));
    }

    private Optional<double[]> given(String unit) {
        return tables.unitTables(ResultRole.CONTRIBUTION, children)
                .map(table -> contributions(table, unit))
                .filter(added -> near(sum(added), whole.of(unit, dataset)))
                .findFirst();
    }

    private double[] contributions(ResultTable table, String unit) {
        int row = RecordTables.row(table, unit, dataset);
        return children.stream()
                .mapToDouble(child -> row < 0
                        ? Double.NaN
                        : table.numbers(child).orElseThrow().value(row))
                .toArray();
    }

    private boolean isMean(Weighting weighting) {
        List<String> units = whole.table().rows();
        for (int row = 0; row < units.size(); row++) {
            double value = whole.column().value(row);
            if (!Double.isNaN(value) && !near(sum(weighting.shares(values(row, units.get(row)))), value)) {
                return false;
            }
        }
        return true;
    }

    private double[] values(int row, String unit) {
        double[] values = new double[parts.size()];
        for (int i = 0; i < values.length; i++) {
            RecordTables.Values part = parts.get(i);
            values[i] = part.table() == whole.table() ? part.column().value(row) : part.of(unit, dataset);
        }
        return values;
    }

    private double[] values(String unit) {
        return parts.stream().mapToDouble(part -> part.of(unit, dataset)).toArray();
    }

    private static double sum(double[] shares) {
        return DoubleStream.of(shares).filter(share -> !Double.isNaN(share)).sum();
    }

    static boolean near(double one, double other) {
        return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other));
    }
}
