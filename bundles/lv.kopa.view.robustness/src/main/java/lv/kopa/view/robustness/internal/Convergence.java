package lv.kopa.view.robustness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Total Sobol indices of the mean shift of ranks from growing numbers of base draws.
 *
 * @param choices the choices in the order in which their indices are shown
 */
record Convergence(List<Choice> choices) {

    /**
     * A choice.
     *
     * @param key its key
     * @param label what people call it
     * @param steps its index, the fewest draws first, without numbers of draws in which nothing varied
     */
    record Choice(String key, Text label, List<Step> steps) {}

    /**
     * The index from some draws.
     *
     * @param draws number of base draws
     * @param total total index
     * @param lower lower end of its interval
     * @param upper upper end of its interval
     */
    record Step(double draws, double total, double lower, double upper) {}

    /** That of the choices of indices; empty where the record does not hold it. */
    static Optional<Convergence> of(EvaluationRecord evaluation, Sobol sobol) {
        return evaluation
                .result()
                .asGiven()
                .table("sensitivity.convergence")
                .filter(table -> table.column("draws").isPresent())
                .map(table -> new Convergence(sobol.choices().stream()
                        .map(index -> new Choice(index.key(), index.label(), steps(table, index.key())))
                        .filter(choice -> !choice.steps().isEmpty())
                        .toList()))
                .filter(convergence -> !convergence.choices().isEmpty());
    }

    private static List<Step> steps(ResultTable table, String choice) {
        List<Text> outputs = Texts.words(table, "output");
        List<Text> choices = Texts.words(table, "choice");
        List<Step> steps = new ArrayList<>();
        for (int row = 0; row < outputs.size(); row++) {
            if (outputs.get(row).in(Language.EN).equals(Sobol.SHIFT)
                    && choices.get(row).in(Language.EN).equals(choice)
                    && Double.isFinite(Sobol.value(table, "total", row))) {
                steps.add(new Step(
                        Sobol.value(table, "draws", row),
                        Sobol.value(table, "total", row),
                        Sobol.value(table, "total-lower", row),
                        Sobol.value(table, "total-upper", row)));
            }
        }
        return steps;
    }
}
