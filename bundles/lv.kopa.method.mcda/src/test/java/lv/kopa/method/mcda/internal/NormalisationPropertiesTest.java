package lv.kopa.method.mcda.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of a method under every normalisation that it offers. */
class NormalisationPropertiesTest {
    private static final int UNITS = 7;
    private static final int CRITERIA = 4;
    private static final int TIMES = 10;

    static Stream<Arguments> offered() {
        return Methods.ALL.stream().flatMap(method -> method.description().parameters().find("normalisation").stream()
                .flatMap(parameter -> ((ParameterType.Choice) parameter.type()).options().stream())
                .map(option -> Arguments.of(method, option.value())));
    }

    private static Case accepted(MatrixMethod method, String normalisation, Random random) {
        while (true) {
            double[][] rows = new double[UNITS][CRITERIA];
            for (double[] row : rows) {
                Arrays.setAll(row, j -> 1 + random.nextInt(1000) / 8.0);
            }
            Case made = Case.of(rows)
                    .weighed(random.doubles(CRITERIA, 0.1, 1).toArray())
                    .directed(1, -1, random.nextBoolean() ? 1 : -1, 1)
                    .with("normalisation", normalisation);
            if (made.refused(method).isEmpty()) {
                return made;
            }
        }
    }

    private static double[][] copied(Case made) {
        return Arrays.stream(made.rows()).map(double[]::clone).toArray(double[][]::new);
    }

    @ParameterizedTest
    @MethodSource("offered")
    void ordersOfUnitsAndOfCriteriaDoNotMatter(MatrixMethod method, String normalisation) {
        Random random = new Random(21);
        for (int time = 0; time < TIMES; time++) {
            Case made = accepted(method, normalisation, random);
            double[][] turned = new double[UNITS][CRITERIA];
            double[] weights = new double[CRITERIA];
            int[] signs = new int[CRITERIA];
            for (int j = 0; j < CRITERIA; j++) {
                weights[j] = made.weights()[CRITERIA - 1 - j];
                signs[j] = made.benefits()[CRITERIA - 1 - j] ? 1 : -1;
                for (int i = 0; i < UNITS; i++) {
                    turned[i][j] = made.rows()[UNITS - 1 - i][CRITERIA - 1 - j];
                }
            }
            double[] ranks = made.ranks(method);
            double[] others = Case.of(turned)
                    .weighed(weights)
                    .directed(signs)
                    .with("normalisation", normalisation)
                    .ranks(method);
            for (int i = 0; i < UNITS; i++) {
                assertEquals(ranks[i], others[UNITS - 1 - i]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("offered")
    void whoIsBetterInEverythingIsNotRankedBehindAndTwinsShareTheirPlace(MatrixMethod method, String normalisation) {
        Random random = new Random(22);
        int met = 0;
        for (int time = 0; time < TIMES; time++) {
            Case made = accepted(method, normalisation, random);
            double[][] rows = copied(made);
            for (int j = 0; j < CRITERIA; j++) {
                rows[1][j] = made.benefits()[j] ? rows[0][j] + 5 : Math.max(0.5, rows[0][j] - 5);
            }
            rows[5] = rows[2].clone();
            Case changed = made.of(rows, made.weights());
            if (changed.refused(method).isEmpty()) {
                double[] ranks = changed.ranks(method);
                assertTrue(ranks[1] <= ranks[0]);
                assertEquals(ranks[2], ranks[5]);
                met++;
            }
        }
        assertTrue(met > 0);
    }

    @ParameterizedTest
    @MethodSource("offered")
    void theUnitOfMeasurementDoesNotMatter(MatrixMethod method, String normalisation) {
        Random random = new Random(23);
        for (int time = 0; time < TIMES; time++) {
            Case made = accepted(method, normalisation, random);
            double[][] rows = copied(made);
            for (double[] row : rows) {
                row[0] *= 1024;
                row[1] /= 64;
            }
            assertArrayEquals(made.ranks(method), made.of(rows, made.weights()).ranks(method));
        }
    }

    /**
     * A cost is a benefit by its negative where a scale is measured from an end, and by its reciprocal where it is a ratio. Exempt:
     * vector, by which the two differ by a constant that only a sum does not mind; maximum, which takes no negatives and whose costs
     * are no ratio; ELECTRE I and II by shares of a sum, since they divide costs as they divide benefits, so that differences keep
     * their size, and turn round only the sign of the difference.
     */
    @ParameterizedTest
    @MethodSource("offered")
    void aCostIsABenefitTurnedRound(MatrixMethod method, String normalisation) {
        boolean electre = method.description().id().startsWith("mcda.electre");
        if (Set.of("vector", "maximum").contains(normalisation) || electre && normalisation.equals("sum")) {
            return;
        }
        Random random = new Random(24);
        for (int time = 0; time < TIMES; time++) {
            Case made = accepted(method, normalisation, random);
            double[][] rows = copied(made);
            int[] signs = new int[CRITERIA];
            for (int j = 0; j < CRITERIA; j++) {
                signs[j] = made.benefits()[j] ? 1 : -1;
            }
            for (int j = 1; j < CRITERIA; j += 2) {
                signs[j] = -signs[j];
                for (double[] row : rows) {
                    row[j] = normalisation.equals("min-max") ? -row[j] : 1 / row[j];
                }
            }
            Case other = Case.of(rows).weighed(made.weights()).directed(signs).with("normalisation", normalisation);
            assertArrayEquals(made.ranks(method), other.ranks(method));
        }
    }
}
