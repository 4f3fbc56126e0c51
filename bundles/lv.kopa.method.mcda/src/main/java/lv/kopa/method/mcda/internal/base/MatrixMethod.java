package lv.kopa.method.mcda.internal.base;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.method.mcda.internal.weight.Weighing;
import lv.kopa.method.mcda.internal.words.Wording;

/**
 * A method that compares units by criteria and weights. What one method does with the matrix is {@link #solve}; everything before and
 * after is here.
 */
public abstract class MatrixMethod implements EvaluationMethod {
    /** With fewer units there is nothing to compare. */
    static final int FEWEST_UNITS = 2;

    private final MethodDescription description;
    private final Setting setting;

    /**
     * A method. Its words are the messages {@code <word>.name} and {@code <word>.summary}.
     *
     * @param word what comes after {@code mcda.} in its id
     * @param question the question that it answers with others: the message {@code question.<question>}
     * @param references where it is described
     * @param scalings the scales among which a person may choose, the usual one first; none where the method has its own
     * @param own what it asks for beside that
     */
    protected MatrixMethod(
            String word, String question, List<Reference> references, List<Scaling> scalings, List<Parameter<?>> own) {
        setting = new Setting(scalings, own);
        description = new MethodDescription(
                "mcda." + word,
                "1.0.0",
                Wording.text(word + ".name"),
                Wording.text("family"),
                Wording.text("origin"),
                Wording.text("question." + question),
                Wording.text(word + ".summary"),
                references,
                CausalLevel.DESCRIPTIVE,
                new DataNeeds(FEWEST_UNITS, true, Set.of(DataRole.INDICATOR), true),
                setting.tree(),
                true);
    }

    @Override
    public final MethodDescription description() {
        return description;
    }

    @Override
    public final Validity check(Dataset dataset, Arguments arguments) {
        return MatrixCheck.of(dataset, arguments, this);
    }

    @Override
    public final EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        Input input = Input.of(dataset, arguments, context::forEachIndex);
        int[] rows = input.whole(context::forEachIndex);
        DecisionMatrix matrix = input.matrix(rows, Setting.weighing(arguments));
        context.checkCancelled();
        Outcome outcome = solve(matrix, arguments, context);
        context.progress(1, Wording.text("progress.done"));
        Optional<ActorWeights> actors = Setting.weighing(arguments) == Weighing.BUDGET
                ? Optional.of(new ActorWeights(dataset.tree().orElseThrow(), arguments.get(Setting.POINTS)))
                : Optional.empty();
        return new Results(dataset.units(), rows, matrix, actors).of(outcome);
    }

    /** What the values of criteria must be for this method, beyond what scale and weights ask for. */
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return setting.scaling(arguments).requirement(benefit);
    }

    /** Whether only the order of values counts, so that grades may be compared, too. */
    protected boolean comparesOnly(Arguments arguments) {
        return false;
    }

    /** What speaks against this matrix or these arguments, beyond what speaks against any. */
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        return List.of();
    }

    /** The scale that was chosen, or the usual one. */
    protected final Scaling scaling(Arguments arguments) {
        return setting.scaling(arguments);
    }

    /** What the method finds. */
    protected abstract Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context);
}
