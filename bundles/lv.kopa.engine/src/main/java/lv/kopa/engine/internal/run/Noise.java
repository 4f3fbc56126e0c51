package lv.kopa.engine.internal.run;

import java.util.List;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;

/** Finds indicators whose values would be alike, were it not for how computers round: as 0.3 and 0.1 + 0.2 are. */
final class Noise {
    /** Of the largest value; so many digits no indicator is measured in. */
    private static final double SHARE = 1e-12;

    private Noise() {}

    /** Codes of such indicators. */
    static List<String> in(Dataset dataset) {
        return dataset.columns().stream()
                .filter(column -> column.key().role() == DataRole.INDICATOR)
                .filter(column -> column instanceof DataColumn.Numbers numbers && isNoise(numbers))
                .map(column -> column.key().code())
                .distinct()
                .toList();
    }

    private static boolean isNoise(DataColumn.Numbers column) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int unit = 0; unit < column.size(); unit++) {
            double value = column.value(unit);
            if (value < least) {
                least = value;
            }
            if (value > greatest) {
                greatest = value;
            }
        }
        return least < greatest && greatest - least <= SHARE * Math.max(Math.abs(least), Math.abs(greatest));
    }
}
