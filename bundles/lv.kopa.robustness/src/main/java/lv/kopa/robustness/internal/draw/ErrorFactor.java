package lv.kopa.robustness.internal.draw;

import java.util.List;
import java.util.random.RandomGenerator;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/**
 * Error of measurement: every value of every indicator times 1 + s·z with z standard normal, independently. A zero stays a
 * zero, and where nothing was measured there is no error.
 */
final class ErrorFactor implements Factor {
    /** The word by which arguments and files name it. */
    static final String KEY = "error";

    private final double share;
    private final List<DataColumn.Numbers> columns;

    /**
     * A factor.
     *
     * @param share standard deviation as a share of the value
     */
    ErrorFactor(Dataset dataset, double share) {
        this.share = share;
        columns = dataset.columns().stream()
                .filter(column -> column.key().role() == DataRole.INDICATOR)
                .filter(DataColumn.Numbers.class::isInstance)
                .map(DataColumn.Numbers.class::cast)
                .toList();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Text label() {
        return Wording.text("factor.error");
    }

    @Override
    public Text drawnFrom() {
        return Wording.text("factor.error.from", share * 100);
    }

    @Override
    public void draw(Draft draft, RandomGenerator random) {
        Dataset.Builder builder = draft.dataset().toBuilder();
        for (DataColumn.Numbers column : columns) {
            double[] values = column.toArray();
            for (int unit = 0; unit < values.length; unit++) {
                values[unit] *= 1 + share * Gamma.normal(random);
            }
            builder.replace(DataColumn.Numbers.owning(column.key(), values, column.notes()));
        }
        draft.dataset(builder.build());
    }
}
