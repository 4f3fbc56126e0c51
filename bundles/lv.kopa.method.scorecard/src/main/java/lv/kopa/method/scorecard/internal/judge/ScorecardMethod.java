package lv.kopa.method.scorecard.internal.judge;

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
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.words.Wording;

/** A scorecard as a method: units are judged item by item, and totalled only where the scorecard can be. */
public final class ScorecardMethod implements EvaluationMethod {
    /** What ids of methods begin with. */
    public static final String PREFIX = "scorecard.";

    private final Supplier<Scorecard> source;
    private volatile Scorecard scorecard;

    /**
     * A method.
     *
     * @param source gives the scorecard, always the same; asked when it is needed first
     */
    public ScorecardMethod(Supplier<Scorecard> source) {
        this.source = source;
    }

    private Scorecard scorecard() {
        Scorecard known = scorecard;
        if (known == null) {
            known = source.get();
            scorecard = known;
        }
        return known;
    }

    @Override
    public MethodDescription description() {
        Scorecard card = scorecard();
        return new MethodDescription(
                PREFIX + card.id(),
                card.version(),
                Wording.text("method.name", card.name(), Wording.of(card.standing())),
                Wording.text("method.family"),
                card.origin(),
                card.question(),
                Wording.text(
                        card.total().isPresent() ? "method.summary" : "method.summary.no-total",
                        card.status(),
                        card.total().isPresent() ? "" : card.noTotal(),
                        card.source()),
                List.of(),
                CausalLevel.BENCHMARKED,
                new DataNeeds(1, false, Set.of(DataRole.INDICATOR), true),
                ScorecardParameters.TREE,
                card.total().isPresent());
    }

    @Override
    public Validity check(Dataset dataset, Arguments arguments) {
        return new ScorecardCheck(scorecard(), dataset, ratings(dataset, arguments)).validity();
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        boolean onlyProven = ScorecardParameters.REQUIRED.equals(arguments.get(ScorecardParameters.EVIDENCE));
        EvaluationResult result =
                new ScorecardTables(scorecard(), dataset.units(), ratings(dataset, arguments), onlyProven).result();
        context.progress(1, Wording.text("progress.done"));
        return result;
    }

    private Ratings ratings(Dataset dataset, Arguments arguments) {
        return new Ratings(scorecard().items(), dataset, arguments.get(ScorecardParameters.PERIOD));
    }
}
