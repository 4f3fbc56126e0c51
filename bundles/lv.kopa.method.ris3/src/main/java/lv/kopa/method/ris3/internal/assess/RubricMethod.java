package lv.kopa.method.ris3.internal.assess;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.Stage;
import lv.kopa.method.ris3.internal.words.Wording;

/** One of the two rubrics of a strategy as a method. */
public final class RubricMethod implements EvaluationMethod {
    private final Supplier<Rubrics> source;
    private final Stage stage;
    private volatile Rubrics rubrics;

    /**
     * A method.
     *
     * @param source gives the rubrics, always the same; asked when they are needed first
     * @param stage which of the two
     */
    public RubricMethod(Supplier<Rubrics> source, Stage stage) {
        this.source = source;
        this.stage = stage;
    }

    private Rubrics rubrics() {
        Rubrics known = rubrics;
        if (known == null) {
            known = source.get();
            rubrics = known;
        }
        return known;
    }

    @Override
    public MethodDescription description() {
        Rubrics all = rubrics();
        return new MethodDescription(
                "ris3." + all.id() + "." + Wording.word(stage),
                all.version(),
                Wording.text(
                        "method.name." + Wording.word(stage), all.name(), Wording.text("official." + all.official())),
                Wording.text("method.family"),
                all.origin(),
                all.of(stage).question(),
                Wording.text(
                        "method.summary." + Wording.word(stage),
                        all.of(stage).highest(),
                        all.of(stage).top(),
                        all.apart(),
                        all.source()),
                List.of(),
                CausalLevel.DESCRIPTIVE,
                new DataNeeds(1, false, Set.of(DataRole.INDICATOR), true),
                RubricParameters.TREE,
                false);
    }

    @Override
    public Validity check(Dataset dataset, Arguments arguments) {
        Assessed assessed = assessed(dataset, arguments);
        return new RubricCheck(assessed, dataset, arguments.get(RubricParameters.AREA_VERSION)).validity();
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        EvaluationResult result = new RubricTables(assessed(dataset, arguments), dataset.units()).result();
        context.progress(1, Wording.text("progress.done"));
        return result;
    }

    private Assessed assessed(Dataset dataset, Arguments arguments) {
        return new Assessed(rubrics(), stage, new Subjects(dataset, arguments.get(RubricParameters.PERIOD)));
    }
}
