package lv.kopa.method.additionality.internal;

import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;

/** Which units had public support from elsewhere, so that their results are claimed twice. */
final class DoubleFunding {
    /** The covariate in which data of a programme tell it. */
    static final String USUAL = "other-support";

    private DoubleFunding() {}

    /** 1 for units that had, 0 for those that had not, NaN where it is not known; empty where nothing is known. */
    static Optional<double[]> of(Dataset dataset, Arguments arguments) {
        double[] funded = new double[dataset.units().size()];
        if (!arguments.get(Settings.SUPPORTED).isEmpty()) {
            arguments.get(Settings.SUPPORTED).forEach(id -> dataset.indexOf(id).ifPresent(unit -> funded[unit] = 1));
            return Optional.of(funded);
        }
        String code = arguments.get(Settings.SUPPORT).orElse(USUAL);
        Optional<DataColumn.Numbers> column = dataset.latest(DataRole.COVARIATE, code);
        return column.map(numbers -> {
            for (int unit = 0; unit < funded.length; unit++) {
                funded[unit] = numbers.isMissing(unit) ? Double.NaN : numbers.value(unit) > 0 ? 1 : 0;
            }
            return funded;
        });
    }
}
