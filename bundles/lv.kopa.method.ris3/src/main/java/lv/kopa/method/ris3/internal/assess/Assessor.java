package lv.kopa.method.ris3.internal.assess;

import java.util.OptionalInt;
import lv.kopa.method.ris3.internal.assess.Assessment.State;
import lv.kopa.method.ris3.internal.rubric.Goal;
import lv.kopa.method.ris3.internal.rubric.Rubric;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.Stage;

/**
 * Puts the levels of two raters together. Where they differ by less than what takes a decision, the lower counts: levels have only
 * an order, so nothing lies between them.
 */
final class Assessor {
    private final Rubrics rubrics;
    private final Rubric rubric;
    private final Subjects subjects;

    Assessor(Rubrics rubrics, Stage stage, Subjects subjects) {
        this.rubrics = rubrics;
        rubric = rubrics.of(stage);
        this.subjects = subjects;
    }

    Assessment of(Goal goal, int unit) {
        double one = subjects.value(goal.ratings().get(0), unit);
        double other = subjects.value(goal.ratings().get(1), unit);
        int proof = proof(goal, unit);
        if (Double.isNaN(one) && Double.isNaN(other)) {
            return new Assessment(State.UNRATED, Double.NaN, Double.NaN, Double.NaN, proof);
        }
        if (Double.isNaN(one) || Double.isNaN(other)) {
            return new Assessment(State.ONE_RATER, Double.NaN, Double.NaN, Double.NaN, proof);
        }
        double difference = Math.abs(one - other);
        if (difference < rubrics.apart()) {
            return finished(goal, unit, difference, Math.min(one, other), proof);
        }
        double decided = subjects.value(goal.decision(), unit);
        if (Double.isNaN(decided)) {
            return new Assessment(State.APART, difference, Double.NaN, Double.NaN, proof);
        }
        if (subjects.reason(goal.decision(), unit).isBlank()) {
            return new Assessment(State.NO_REASON, difference, Double.NaN, Double.NaN, proof);
        }
        return finished(goal, unit, difference, decided, proof);
    }

    private Assessment finished(Goal goal, int unit, double difference, double agreed, int proof) {
        int level = rubric.capped((int) agreed, proof, subjects.value(goal.movement(), unit));
        return new Assessment(State.FINAL, difference, agreed, level, proof);
    }

    /** What was said of the goal, or the better of what the two ratings note: it is the same activity that is proven. */
    private int proof(Goal goal, int unit) {
        OptionalInt said = Proof.of(subjects.attribute(goal.code() + Subjects.EVIDENCE, unit));
        return said.orElseGet(() -> goal.ratings().stream()
                .mapToInt(column -> subjects.noted(column, unit))
                .max()
                .orElse(0));
    }
}
