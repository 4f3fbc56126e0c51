package lv.kopa.view.robustness.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Sobol indices of the mean shift of ranks, the largest total index first.
 *
 * @param choices the choices
 */
record Sobol(List<Index> choices) {
    static final String SHIFT = "mean-rank-shift";

    /**
     * A choice.
     *
     * @param key its key
     * @param label what people call it
     * @param first index of first order
     * @param total index of total order
     * @param lower lower end of the interval of the total index
     * @param upper upper end of the interval of the total index
     */
    record Index(String key, Text label, double first, double total, double lower, double upper) {}

    static Optional<Sobol> of(EvaluationRecord evaluation) {
        return evaluation.result().asGiven().table("sensitivity.sobol").flatMap(table -> {
            ResultTable factors =
                    evaluation.result().asGiven().table("sensitivity.factors").orElseThrow();
            List<Text> outputs = Texts.words(table, "output");
            List<Text> choices = Texts.words(table, "choice");
            List<Text> labels = Texts.words(factors, "choice");
            List<Index> indices = new ArrayList<>();
            for (int row = 0; row < outputs.size(); row++) {
                if (outputs.get(row).in(Language.EN).equals(SHIFT)) {
                    String key = choices.get(row).in(Language.EN);
                    indices.add(new Index(
                            key,
                            labels.get(factors.rows().indexOf(key)),
                            value(table, "first", row),
                            value(table, "total", row),
                            value(table, "total-lower", row),
                            value(table, "total-upper", row)));
                }
            }
            indices.sort(Comparator.comparingDouble(Index::total).reversed());
            return indices.stream().allMatch(index -> Double.isFinite(index.total()))
                    ? Optional.of(new Sobol(List.copyOf(indices)))
                    : Optional.empty();
        });
    }

    /** The choices that move ranks at all. */
    Sobol moving() {
        return new Sobol(choices.stream().filter(index -> index.total() > 0).toList());
    }

    static double value(ResultTable table, String column, int row) {
        return table.numbers(column).orElseThrow().value(row);
    }
}
