package lv.kopa.evaluation;

import java.util.List;

/**
 * Where the units stand after one run of a method.
 *
 * @param ranks the rank of each unit in the order of the dataset, 1 is best, NaN where there is none; not to be written to;
 *     empty if the run was refused
 * @param refusals the keys of the findings that speak against the run; none if there are ranks
 */
public record Standing(double[] ranks, List<String> refusals) {
    private static final double[] NONE = {};

    /** Copies the list. */
    public Standing {
        refusals = List.copyOf(refusals);
    }

    /** Units stand where these ranks say. */
    public static Standing at(double[] ranks) {
        return new Standing(ranks, List.of());
    }

    /** Data or arguments cannot carry the method. */
    public static Standing refused(List<String> keys) {
        return new Standing(NONE, keys);
    }

    /** Data or arguments cannot carry the method. */
    public static Standing refused(Validity validity) {
        return refused(validity.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
                .map(Finding::key)
                .toList());
    }

    /** Whether there are ranks. */
    public boolean given() {
        return refusals.isEmpty();
    }
}
