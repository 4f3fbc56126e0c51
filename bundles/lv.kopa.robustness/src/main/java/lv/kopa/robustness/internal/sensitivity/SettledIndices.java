package lv.kopa.robustness.internal.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationContext;

/**
 * The indices of every output and factor from an eighth, a quarter, half and all of the base draws, so that it can be seen whether they
 * have settled (after Sarrazin, Pianosi and Wagener 2016, doi:10.1016/j.envsoft.2016.02.005: by the width of intervals).
 */
final class SettledIndices {
    /** A total index in a wider interval says little. */
    static final double WIDE = 0.2;

    /** A total index that moved further while draws doubled has not come to rest. */
    static final double MOVED = 0.1;

    private static final int[] PARTS = {8, 4, 2, 1};

    private final int[] rows;
    private final int factors;
    private final int outputs;
    private final FactorIndices[] indices;

    /** Computes those of the first outputs. */
    static SettledIndices of(Outputs outputs, int first, SobolDesign design, EvaluationContext context) {
        int[] rows = Arrays.stream(PARTS).map(part -> design.rows() / part).toArray();
        int whole = first * design.factors();
        FactorIndices[] indices = new FactorIndices[PARTS.length * whole];
        long firstStream = 2L * design.rows() * design.factors(); // those below are taken by the design
        context.forEachIndex(indices.length, at -> {
            int part = PARTS.length - 1 - at / whole; // all base draws come first
            int place = at % whole;
            indices[part * whole + place] = FactorIndices.of(
                    outputs.of(place / design.factors(), design),
                    place % design.factors(),
                    rows[part],
                    context.random(firstStream + at));
        });
        return new SettledIndices(rows, design.factors(), first, indices);
    }

    private SettledIndices(int[] rows, int factors, int outputs, FactorIndices... indices) {
        this.rows = rows;
        this.factors = factors;
        this.outputs = outputs;
        this.indices = indices;
    }

    /** The growing numbers of base draws. */
    int[] rows() {
        return rows.clone();
    }

    /** Number of outputs of which there are indices. */
    int outputs() {
        return outputs;
    }

    /** From all base draws. */
    FactorIndices of(int output, int factor) {
        return of(output, factor, rows.length - 1);
    }

    /**
     * From one of the growing numbers of base draws.
     *
     * @param part index of that number
     */
    FactorIndices of(int output, int factor, int part) {
        return indices[(part * outputs + output) * factors + factor];
    }

    /** Whether an output varies at all. */
    boolean varies(int output) {
        return !Double.isNaN(of(output, 0).indices().total());
    }

    /** The widest interval of a total index of an output. */
    double widest(int output) {
        return IntStream.range(0, factors)
                .mapToDouble(factor -> of(output, factor).total().width())
                .max()
                .orElse(Double.NaN);
    }

    /** Whether the total indices of an output are narrow enough and no longer move; one that does not vary has none that could. */
    boolean settled(int output) {
        return !varies(output)
                || widest(output) <= WIDE
                        && IntStream.range(0, factors).noneMatch(factor -> moved(output, factor) > MOVED);
    }

    private double moved(int output, int factor) {
        double half = of(output, factor, rows.length - 2).indices().total();
        double whole = of(output, factor).indices().total();
        return Double.isNaN(half) ? Double.POSITIVE_INFINITY : Math.abs(whole - half);
    }
}
