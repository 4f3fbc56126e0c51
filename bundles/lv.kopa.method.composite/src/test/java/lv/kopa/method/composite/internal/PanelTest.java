package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.NA;
import static lv.kopa.method.composite.internal.Case.column;
import static lv.kopa.method.composite.internal.Case.leaf;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Period;
import lv.kopa.indicator.Direction;
import org.junit.jupiter.api.Test;

/** Several periods on one scale, by figures worked out by hand. SYNTHETIC. */
class PanelTest {
    private static final double EXACT = 1e-12;

    private static DataColumn in(String period, String code, double... values) {
        return DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, code, new Period(period)), values);
    }

    private static Case two() {
        return new Case("a", "b", "c")
                .column(in("2019", "x", 0, 5, 10))
                .column(in("2020", "x", 5, 10, 20))
                .column(in("2021", "x", 10, 0, 20))
                .column(in("2019", "y", 4, 2, 0))
                .column(in("2020", "y", 4, 4, 4))
                .column(in("2021", "y", 2, 1, 0))
                .tree(Case.node("index", 1, leaf("x", Direction.UP, 1), leaf("y", Direction.DOWN, 1)));
    }

    @Test
    void allPeriodsOnTheScaleOfAll() {
        EvaluationResult result = two().run(Map.of("panel.method", "pooled"));

        assertArrayEquals(new double[] {0, 37.5, 75}, column(result, "panel", "score.2019"), EXACT);
        assertArrayEquals(new double[] {12.5, 25, 50}, column(result, "panel", "score.2020"), EXACT);
        assertArrayEquals(new double[] {50, 37.5, 100}, column(result, "panel", "score.2021"), EXACT);
        assertArrayEquals(new double[] {3, 2, 1}, column(result, "panel", "rank.2019"));
        assertArrayEquals(new double[] {2, 3, 1}, column(result, "panel", "rank.2021"));
        assertArrayEquals(new double[] {50, 0, 25}, column(result, "panel", "change"), EXACT);
        assertArrayEquals(new double[] {1, -1, 0}, column(result, "panel", "places-gained"), EXACT);
        assertArrayEquals(new double[] {50, -25, 50}, column(result, "panel-change", "x"), EXACT);
        assertArrayEquals(new double[] {50, 37.5, 100}, column(result, "scores", "index"), EXACT);
    }

    @Test
    void allPeriodsOnTheScaleOfTheBasePeriod() {
        EvaluationResult result = two().run(Map.of("panel.method", "base", "panel.base", "2019", "period", "2020"));

        assertArrayEquals(new double[] {50, 100, 200}, column(result, "normalised", "x"), EXACT);
        assertArrayEquals(new double[] {0, 50, 100}, column(result, "panel", "score.2019"), EXACT);
        assertArrayEquals(new double[] {25, 50, 100}, column(result, "scores", "index"), EXACT);
    }

    /** The scale of one period alone would say that everybody stayed where they were. */
    @Test
    void whatAllGainIsSeen() {
        Case data = new Case("a", "b")
                .column(in("2019", "x", 1, 2))
                .column(in("2020", "x", 3, 4))
                .tree(Case.node("index", 1, leaf("x", Direction.UP, 1)));
        EvaluationResult result = data.run(Map.of("panel.method", "pooled"));
        assertArrayEquals(new double[] {200 / 3.0, 200 / 3.0}, column(result, "panel", "change"), EXACT);
        assertArrayEquals(new double[] {0, 0}, column(result, "panel", "places-gained"), EXACT);
    }

    @Test
    void copelandComparesUnitsOfOnePeriod() {
        EvaluationResult result = two().run(Map.of("panel.method", "pooled", "aggregation.method", "copeland"));
        for (String period : List.of("2019", "2020", "2021")) {
            double sum = 0;
            for (double score : column(result, "panel", "score." + period)) {
                sum += score;
            }
            assertEquals(0, sum, period);
        }
    }

    @Test
    void periodsOnDifferentBasesAreNotPutTogether() {
        Case data = two().column(DataColumn.Categories.of(
                new ColumnKey(DataRole.BASIS, "x", new Period("2021")), "", "prices of 2021", ""));
        assertEquals(List.of("incomparable-periods"), data.refused(Map.of("panel.method", "pooled")));
        assertEquals(List.of(), data.refused(Map.of("period", "2021")));
    }

    @Test
    void onePeriodIsNoPanel() {
        assertEquals(
                List.of("panel-too-few-periods"),
                new Case("a", "b").with("x", 1, 2).refused(Map.of("panel.method", "pooled")));
    }

    @Test
    void periodsWithoutAColumnAreLeftOut() {
        Case data = new Case("a", "b")
                .column(in("2018", "x", 1, 2))
                .column(in("2019", "x", 1, 2))
                .column(in("2020", "x", 3, 4))
                .column(in("2019", "y", 1, 2))
                .column(in("2020", "y", 3, 4))
                .tree(Case.node("index", 1, leaf("x", Direction.UP, 1), leaf("y", Direction.UP, 1)));
        List<Finding> findings = data.check(Map.of("panel.method", "pooled"));
        assertTrue(findings.stream().anyMatch(finding -> finding.key().equals("panel-periods-left-out")));
        assertEquals(
                List.of("panel-period-unknown"), data.refused(Map.of("panel.method", "pooled", "panel.base", "2018")));
        assertEquals(List.of("panel-period-unknown"), data.refused(Map.of("panel.method", "base", "period", "2018")));
        assertEquals(
                List.of("panel-base-by-order"),
                data.refused(Map.of("panel.method", "base", "normalisation.method", "rank")));
    }

    @Test
    void aUnitWithoutValuesInOnePeriodIsRefusedWithThePeriod() {
        Case data = new Case("a", "b", "c")
                .column(in("2019", "x", 1, NA, 3))
                .column(in("2020", "x", 3, 4, 5))
                .tree(Case.node("index", 1, leaf("x", Direction.UP, 1)));
        List<Finding> refused = data.check(Map.of("panel.method", "pooled")).stream()
                .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
                .toList();
        assertEquals("unit-without-values", refused.get(0).key());
        assertTrue(refused.get(0).message().in(lv.kopa.text.Language.EN).startsWith("2019: "));
        EvaluationResult result = data.run(Map.of("panel.method", "pooled", "screening.minimum-availability", 0.5));
        assertArrayEquals(new double[] {2, NA, 1}, column(result, "panel", "rank.2019"));
        assertArrayEquals(new double[] {50, NA, 50}, column(result, "panel", "change"), EXACT);
    }

    @Test
    void whereAnIndicatorBeginsLaterALaterStartIsTheCure() {
        Case data = new Case("a", "b")
                .column(in("2018", "x", 1, 2))
                .column(in("2019", "x", 1, 2))
                .column(in("2020", "x", 3, 4))
                .column(in("2018", "y", NA, NA))
                .column(in("2019", "y", 1, 2))
                .column(in("2020", "y", 3, 4))
                .tree(Case.node("index", 1, leaf("x", Direction.UP, 1), leaf("y", Direction.UP, 1)));
        List<Finding> refused = data.check(Map.of("panel.method", "pooled")).stream()
                .filter(finding -> finding.key().equals("empty-indicator"))
                .toList();
        assertEquals(1, refused.size());
        assertTrue(refused.get(0).cure().in(lv.kopa.text.Language.EN).contains("begin the panel later: in 2019"));
    }
}
