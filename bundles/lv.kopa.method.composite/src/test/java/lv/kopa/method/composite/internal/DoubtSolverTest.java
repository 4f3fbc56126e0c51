package lv.kopa.method.composite.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import lv.kopa.checked.Checked;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The benefit of the doubt against Hipparchus' simplex solver, on random SYNTHETIC values, with and without limits. */
class DoubtSolverTest {
    private static final int UNITS = 25;
    private static final int PARTS = 5;

    @RepeatedTest(10)
    void scoresAreThoseOfHipparchus(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Case data = new Case(IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toArray(String[]::new));
        double[][] values = new double[UNITS][PARTS];
        for (int i = 0; i < PARTS; i++) {
            double[] column = random.doubles(UNITS, 0, 10).toArray();
            column[0] = 0;
            column[1 + i] = 10;
            data.with("x" + i, column);
            for (int unit = 0; unit < UNITS; unit++) {
                values[unit][i] = column[unit] * 10;
            }
        }
        for (double lowest : new double[] {0, 0.1}) {
            double[] scores = data.index(Map.of("weights.method", "benefit-of-the-doubt", "weights.lowest", lowest));
            double[] expected = new double[UNITS];
            for (int unit = 1; unit < UNITS; unit++) {
                expected[unit] = best(values, unit, lowest);
            }
            Checked.agrees(
                    "composite",
                    "benefit of the doubt, lowest share " + lowest + ", random values " + info.getCurrentRepetition(),
                    "independent computation: Hipparchus 4.0.1",
                    Arrays.copyOfRange(expected, 1, UNITS),
                    Arrays.copyOfRange(scores, 1, UNITS),
                    1e-7);
        }
    }

    private static double best(double[][] values, int unit, double lowest) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (double[] other : values) {
            constraints.add(new LinearConstraint(other, Relationship.LEQ, 1));
        }
        for (int i = 0; i < PARTS; i++) {
            double[] limit = new double[PARTS];
            for (int j = 0; j < PARTS; j++) {
                limit[j] = (i == j ? 1 : 0) - lowest;
            }
            constraints.add(new LinearConstraint(limit, Relationship.GEQ, 0));
        }
        return new SimplexSolver(1e-10, 10, 1e-12)
                .optimize(
                        new LinearObjectiveFunction(values[unit], 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getValue();
    }
}
