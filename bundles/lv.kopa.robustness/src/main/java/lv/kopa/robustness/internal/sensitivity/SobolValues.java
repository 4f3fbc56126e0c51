package lv.kopa.robustness.internal.sensitivity;

/**
 * What one output came to in each run of a design. Indices are computed only from values of their own design.
 *
 * @param design the design whose runs these are
 * @param values one per run
 */
record SobolValues(SobolDesign design, double... values) {
    /**
     * @throws IllegalArgumentException if there is not one value for each run, or one is missing
     */
    SobolValues {
        if (values.length != design.runs()) {
            throw new IllegalArgumentException(
                    "the design has " + design.runs() + " runs, but there are " + values.length + " values");
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a run of the design has no value");
            }
        }
    }

    double of(int row, int matrix) {
        return values[design.run(row, matrix)];
    }
}
