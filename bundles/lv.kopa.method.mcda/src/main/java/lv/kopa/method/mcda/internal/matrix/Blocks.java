package lv.kopa.method.mcda.internal.matrix;

import lv.kopa.evaluation.EvaluationContext;

/** Units a few thousand at a time, so that what is reckoned for them stays near the processor while all criteria pass by. */
public final class Blocks {
    private static final int UNITS = 4096;

    /** What is done with the units from one index to before another. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void on(int from, int to);
    }

    private Blocks() {}

    /** Does the work on all blocks, on as many threads as the run has. */
    public static void each(int units, EvaluationContext context, Work work) {
        context.forEachIndex(
                (units + UNITS - 1) / UNITS, block -> work.on(block * UNITS, Math.min(units, (block + 1) * UNITS)));
    }
}
