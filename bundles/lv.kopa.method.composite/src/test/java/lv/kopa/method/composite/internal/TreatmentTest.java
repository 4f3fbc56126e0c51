package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.indicator.Direction;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

/** Winsorising and what follows where it is not enough. */
class TreatmentTest {
    /** Skewness and kurtosis: 5.04, 26.5; with 300 twice 3.57, 12.0; with 80 three times 2.15, 4.28; with 29 −0.09, −1.3. */
    private static final double[] THREE_STEPS = with(29, 80, 300, 1000);

    private static double[] with(int upTo, double... more) {
        return DoubleStream.concat(IntStream.rangeClosed(1, upTo).asDoubleStream(), Arrays.stream(more))
                .toArray();
    }

    private static Case column(double... values) {
        String[] units =
                IntStream.range(0, values.length).mapToObj(i -> "u" + i).toArray(String[]::new);
        return new Case(units).with("x", values);
    }

    private static EvaluationResult treat(double[] values, Object limit) {
        return column(values).run(Map.of("treatment.method", "winsorise", "treatment.limit", limit));
    }

    private static ResultColumn.Numbers treated(EvaluationResult result) {
        return result.table("treated").orElseThrow().numbers("x").orElseThrow();
    }

    private static void agrees(String variant, double[] expected, double[] actual, double tolerance) {
        Checked.agrees("composite", variant, "reckoned by hand", expected, actual, tolerance);
    }

    private static List<String> keys(EvaluationResult result) {
        return result.findings().stream().map(Finding::key).toList();
    }

    @Test
    void highOutlierTakesTheNextValue() {
        EvaluationResult result = treat(with(10, 100), 5);

        agrees("winsorising, high", with(10, 10), treated(result).toArray(), 0);
        assertEquals(Map.of(10, CellMark.WINSORISED), treated(result).marks());
        Finding finding = result.findings().get(0);
        assertEquals("values-pulled-in", finding.key());
        assertEquals(List.of("x", "u10"), finding.subjects());
        assertTrue(finding.message().in(Language.EN).contains("x: Unit u10"), finding.message()::toString);
    }

    @Test
    void lowOutlierTakesTheNextValue() {
        double[] mirrored = Arrays.stream(with(10, 100)).map(value -> -value).toArray();
        double[] expected = Arrays.stream(with(10, 10)).map(value -> -value).toArray();

        agrees("winsorising, low", expected, treated(treat(mirrored, 5)).toArray(), 0);
    }

    @Test
    void directionHasNoSayInTreatment() {
        String[] units = IntStream.range(0, 11).mapToObj(i -> "u" + i).toArray(String[]::new);
        Case down = new Case(units).with(Case.leaf("x", Direction.DOWN, 1), with(10, 100));

        assertArrayEquals(
                with(10, 10),
                treated(down.run(Map.of("treatment.method", "winsorise"))).toArray());
    }

    @Test
    void asManyAsNeededAndNoMore() {
        EvaluationResult result = treat(THREE_STEPS, 3);

        agrees("winsorising, several", with(29, 29, 29, 29), treated(result).toArray(), 0);
        assertEquals(Set.of(29, 30, 31), treated(result).marks().keySet());
        assertEquals(3, Case.column(result, "statistics", "pulled-in")[0]);
        assertEquals(5.04099726858705, Case.column(result, "statistics", "skewness")[0], 1e-12);
        assertEquals(26.492215350566735, Case.column(result, "statistics", "kurtosis")[0], 1e-11);
        assertEquals(-0.08842026049024677, Case.column(result, "statistics", "skewness-treated")[0], 1e-12);
    }

    @Test
    void whereTheLimitIsReachedTheUntreatedValuesAreTransformed() {
        EvaluationResult result = treat(THREE_STEPS, 2);

        double[] expected = Arrays.stream(THREE_STEPS)
                .map(value -> Math.log(value - 1 + 9.99))
                .toArray();
        agrees(
                "logarithm where winsorising is not enough",
                expected,
                treated(result).toArray(),
                1e-14);
        assertEquals(THREE_STEPS.length, treated(result).marks().size());
        assertTrue(treated(result).marks().values().stream().allMatch(CellMark.TRANSFORMED::equals));
        assertEquals(0, Case.column(result, "statistics", "pulled-in")[0]);
        assertTrue(keys(result).contains("log-transformed"));
    }

    @Test
    void withoutTheLogarithmWhatCouldBePulledInStaysPulledIn() {
        EvaluationResult result = column(THREE_STEPS)
                .run(Map.of("treatment.method", "winsorise", "treatment.limit", 2, "treatment.log", false));

        agrees(
                "winsorising, up to the limit",
                with(29, 80, 80, 80),
                treated(result).toArray(),
                0);
        assertEquals(List.of("values-pulled-in", "still-outlying"), keys(result));
    }

    @Test
    void equalOutliersAreTakenTogetherAndNeverMoreThanTheLimit() {
        double[] tied = with(12, 30, 40, 200, 200);

        agrees(
                "winsorising, equal values",
                with(12, 30, 40, 40, 40),
                treated(treat(tied, 2)).toArray(),
                0);
        assertTrue(keys(treat(tied, 1)).contains("log-transformed"));
    }

    @Test
    void pullingInNeverMakesAllValuesTheSame() {
        EvaluationResult result = treat(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 5);

        assertTrue(keys(result).contains("still-outlying"));
        assertArrayEquals(new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 100}, Case.column(result, "normalised", "x"), 1e-12);
    }

    @Test
    void whatIsNotExtremeIsLeftAlone() {
        EvaluationResult result = treat(with(20), 5);

        assertArrayEquals(with(20), treated(result).toArray());
        assertTrue(treated(result).marks().isEmpty());
        assertEquals(List.of(), keys(result));
    }

    @Test
    void bothLimitsMustBeExceeded() {
        Map<String, Object> skewnessOnly =
                Map.of("treatment.method", "winsorise", "treatment.skewness", 3, "treatment.kurtosis", 100);
        assertTrue(treated(column(with(10, 100)).run(skewnessOnly)).marks().isEmpty());
        Map<String, Object> kurtosisOnly =
                Map.of("treatment.method", "winsorise", "treatment.skewness", 4, "treatment.kurtosis", 3.5);
        assertTrue(treated(column(with(10, 100)).run(kurtosisOnly)).marks().isEmpty());
    }

    @Test
    void targetsAndGoalpostsAreTransformedAlong() {
        Map<String, Object> given = Map.of(
                "treatment.method",
                "winsorise",
                "treatment.limit",
                2,
                "normalisation.method",
                "distance-to-target",
                "normalisation.targets",
                Map.of("x", 300));

        double[] normalised = column(THREE_STEPS).normalised("x", given);

        assertEquals(0, normalised[0], 1e-14);
        assertEquals(1, normalised[30], 1e-14, "the unit that has the target value");
        double middle = (Math.log(80 - 1 + 9.99) - Math.log(9.99)) / (Math.log(300 - 1 + 9.99) - Math.log(9.99));
        assertEquals(middle, normalised[29], 1e-14);
    }

    @Test
    void fewUnitsAreWarnedOf() {
        List<Finding> findings = column(with(10, 100)).check(Map.of("treatment.method", "winsorise"));
        assertTrue(findings.stream().anyMatch(finding -> finding.key().equals("few-units-treated")));
        assertFalse(column(with(30, 100)).check(Map.of("treatment.method", "winsorise")).stream()
                .anyMatch(finding -> finding.key().equals("few-units-treated")));
    }
}
