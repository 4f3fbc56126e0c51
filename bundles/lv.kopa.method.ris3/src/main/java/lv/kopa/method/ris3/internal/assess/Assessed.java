package lv.kopa.method.ris3.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.method.ris3.internal.assess.Assessment.State;
import lv.kopa.method.ris3.internal.rubric.Goal;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.Stage;

/** All units, assessed for all goals. */
final class Assessed {
    private final Rubrics rubrics;
    private final Stage stage;
    private final Subjects subjects;
    private final List<List<Assessment>> byUnit = new ArrayList<>();

    Assessed(Rubrics rubrics, Stage stage, Subjects subjects) {
        this.rubrics = rubrics;
        this.stage = stage;
        this.subjects = subjects;
        Assessor assessor = new Assessor(rubrics, stage, subjects);
        for (int i = 0; i < subjects.size(); i++) {
            int unit = i;
            byUnit.add(goals().stream().map(goal -> assessor.of(goal, unit)).toList());
        }
    }

    List<Goal> goals() {
        return rubrics.goals();
    }

    Rubrics rubrics() {
        return rubrics;
    }

    Stage stage() {
        return stage;
    }

    Subjects subjects() {
        return subjects;
    }

    int top() {
        return rubrics.of(stage).top();
    }

    Assessment of(int unit, int goal) {
        return byUnit.get(unit).get(goal);
    }

    boolean complete(int unit) {
        return byUnit.get(unit).stream().allMatch(each -> each.state() == State.FINAL);
    }

    boolean any(int unit, State... states) {
        return byUnit.get(unit).stream().anyMatch(each -> List.of(states).contains(each.state()));
    }

    /** Whether a unit is wholly assessed and serves no goal. */
    boolean without(int unit) {
        return complete(unit) && byUnit.get(unit).stream().allMatch(each -> each.level() == 0);
    }

    /** Whether a unit is judged: the cost of running a cluster is not. */
    boolean judged(int unit) {
        return !subjects.overhead(unit);
    }

    /** The score of a unit, 0 to 100: Σ w·level / (highest level there is · Σ w) · 100; NaN while a goal is not final. */
    double score(int unit) {
        if (!judged(unit) || !complete(unit)) {
            return Double.NaN;
        }
        double sum = 0;
        double weights = 0;
        for (int goal = 0; goal < goals().size(); goal++) {
            double weight = goals().get(goal).weight();
            sum += weight * of(unit, goal).level();
            weights += weight;
        }
        return sum / (top() * weights) * 100;
    }

    IntStream units() {
        return IntStream.range(0, subjects.size());
    }
}
