package lv.kopa.robustness.internal.sensitivity;

import java.util.Optional;
import lv.kopa.evaluation.StudySubject;

/**
 * What is looked at in each run: how far ranks lie from those first given, on the mean over all units (Saisana, Saltelli,
 * Tarantola 2005, there R̄), and the rank of each unit. A unit without a rank counts as last.
 */
final class Outputs {
    private final double[] chosen;
    private final double[][] values;

    Outputs(StudySubject subject, int runs) {
        chosen = lastWhereNone(subject.ranks());
        values = new double[1 + chosen.length][runs];
    }

    /** Takes the ranks of a run; called by several threads, once for each run. */
    void accept(int run, double... ranks) {
        double[] whole = lastWhereNone(ranks);
        double sum = 0;
        for (int unit = 0; unit < whole.length; unit++) {
            values[1 + unit][run] = whole[unit];
            sum += Math.abs(whole[unit] - chosen[unit]);
        }
        values[0][run] = sum / whole.length;
    }

    private static double[] lastWhereNone(double... ranks) {
        double[] whole = ranks.clone();
        for (int unit = 0; unit < whole.length; unit++) {
            if (Double.isNaN(whole[unit])) {
                whole[unit] = whole.length;
            }
        }
        return whole;
    }

    /** Number of outputs: the shift, then one for each unit. */
    int count() {
        return values.length;
    }

    /** The values of an output. */
    SobolValues of(int output, SobolDesign design) {
        return new SobolValues(design, values[output]);
    }

    /** The unit whose rank an output is; nothing for the shift. */
    Optional<Integer> unit(int output) {
        return output == 0 ? Optional.empty() : Optional.of(output - 1);
    }
}
