package lv.kopa.evaluation;

import java.util.Arrays;

/**
 * What may be told of single firms outside of the house: nothing from which the value of one can be told. The thresholds are ours,
 * not those of a statistical office.
 */
public final class Disclosure {
    /** Of fewer firms the value of one can be told from their sum. */
    public static final int ENOUGH = 5;
    /** The second largest must not be able to reckon the largest more closely than by this share (p % rule). */
    private static final double CLOSE = 0.1;

    private Disclosure() {}

    /** Whether units of a dataset are firms, which a report that is handed on does not tell of one by one. */
    public static boolean isAboutFirms(Dataset dataset) {
        return dataset.units().stream().anyMatch(unit -> unit.kind() == UnitKind.FIRM);
    }

    /** Whether units of a dataset are firms, or may be, as it does not say what they are. */
    public static boolean mayBeAboutFirms(Dataset dataset) {
        return isAboutFirms(dataset) || dataset.units().stream().anyMatch(unit -> unit.kind() == UnitKind.UNKNOWN);
    }

    /**
     * Whether the sum of values tells what a single one is: there are fewer than {@value #ENOUGH}, or one or two make nearly all
     * of it. The sum of none tells nothing.
     *
     * @param values those that are summed; NaN where a value is not known
     */
    public static boolean tells(double... values) {
        double[] sizes = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .sorted()
                .toArray();
        if (sizes.length == 0 || sizes.length >= ENOUGH && sizes[sizes.length - 1] == 0) {
            return false;
        }
        return sizes.length < ENOUGH
                || Arrays.stream(sizes, 0, sizes.length - 2).sum() < CLOSE * sizes[sizes.length - 1];
    }
}
