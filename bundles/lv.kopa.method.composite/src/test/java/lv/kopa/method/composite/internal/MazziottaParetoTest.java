package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.column;
import static lv.kopa.method.composite.internal.Case.leaf;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Period;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode;
import org.junit.jupiter.api.Test;

/**
 * The Mazziotta–Pareto index and the adjusted one. The papers print no raw data that could be typed in; expected figures are an
 * independent computation with NumPy after the formulas of De Muro and others (2011) and Mazziotta and Pareto (2016), on the data of
 * the handbook. Compind 3.4 takes the standard deviation of n − 1 inside the MPI (not in the AMPI); the papers, and Kopa, that of n.
 */
class MazziottaParetoTest {
    private static final double EXACT = 1e-10;
    private static final Map<String, Object> MPI =
            Map.of("normalisation.method", "mazziotta-pareto", "aggregation.method", "mazziotta-pareto");
    private static final Map<String, Object> AMPI = Map.of(
            "normalisation.method",
            "adjusted-mazziotta-pareto",
            "aggregation.method",
            "mazziotta-pareto",
            "panel.method",
            "pooled");

    @Test
    void unevennessLowersAGoodThing() {
        double[] scores = Tai.data().index(MPI);
        Checked.agrees(
                "composite",
                "Mazziotta–Pareto index, penalty subtracted",
                "independent computation: NumPy, formulas of De Muro and others 2011",
                new double[] {
                    110.375956256592,
                    109.046190698764,
                    109.520843197126,
                    104.088192547692,
                    102.260911565028,
                    101.934935558289
                },
                Arrays.copyOf(scores, 6),
                EXACT);
    }

    @Test
    void unevennessRaisesABadThing() {
        double[] scores = Tai.data()
                .index(Map.of(
                        "normalisation.method",
                        "mazziotta-pareto",
                        "aggregation.method",
                        "mazziotta-pareto",
                        "aggregation.penalty",
                        "add"));
        Checked.agrees(
                "composite",
                "Mazziotta–Pareto index, penalty added",
                "independent computation: NumPy, formulas of De Muro and others 2011",
                new double[] {111.781325765228, 109.692936886082, 110.1848737155},
                Arrays.copyOf(scores, 3),
                EXACT);
    }

    /** Two units that are even and as good on average come to lie apart by the penalty alone. */
    @Test
    void theEvenUnitIsAhead() {
        double[] scores = new Case("even", "uneven", "low", "high")
                .with("x", 5, 9, 0, 6)
                .with("y", 5, 1, 4, 10)
                .index(MPI);
        assertTrue(scores[0] > scores[1]);
        assertEquals(100, scores[0], EXACT);
    }

    /** The first twelve countries as one year, the last twelve as the next; exports count the other way round. */
    private static Case years() {
        Case all = Tai.data();
        String[] units = new String[12];
        Arrays.setAll(units, i -> "u" + i);
        Case years = new Case(units);
        for (String code : Tai.INDICATORS) {
            double[] values = all.dataset()
                    .numbers(new ColumnKey(DataRole.INDICATOR, code, Case.PERIOD))
                    .orElseThrow()
                    .toArray();
            years.column(in("2019", code, Arrays.copyOf(values, 12)));
            years.column(in("2020", code, Arrays.copyOfRange(values, 11, 23)));
        }
        return years.tree(Case.node(
                "index",
                1,
                Tai.INDICATORS.stream()
                        .map(code -> leaf(code, code.equals("exports") ? Direction.DOWN : Direction.UP, 1))
                        .toArray(IndicatorNode[]::new)));
    }

    private static DataColumn in(String year, String code, double... values) {
        return DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, code, new Period(year)), values);
    }

    @Test
    void adjustedIndexOverTwoYears() {
        EvaluationResult result = years().run(AMPI);
        Checked.agrees(
                "composite",
                "adjusted Mazziotta–Pareto index, first of two years",
                "independent computation: NumPy, formulas of Mazziotta and Pareto 2016",
                new double[] {
                    110.779550242666, 104.931949730675, 107.194553445536, 90.629709437743, 90.790794342543,
                            96.858484255872,
                    93.433980059618, 97.122420972655, 100.226548434236, 84.605493727917, 89.664438292127,
                            105.344501273425
                },
                column(result, "panel", "score.2019"),
                EXACT);
        double[] second = {
            105.344501273425, 91.082115745474, 91.288484179359, 95.172582996649, 88.982010744234, 85.986350590679,
            88.751640170826, 79.348251928494, 81.40596526125, 78.207652386839, 74.255320900161, 77.897038866086
        };
        Checked.agrees(
                "composite",
                "adjusted Mazziotta–Pareto index, second of two years",
                "independent computation: NumPy, formulas of Mazziotta and Pareto 2016",
                second,
                column(result, "panel", "score.2020"),
                EXACT);
        assertArrayEquals(second, column(result, "scores", "index"), EXACT, "the last year is shown");
        assertEquals(105.344501273425 - 110.779550242666, column(result, "panel", "change")[0], EXACT);
    }

    @Test
    void theMeanOfTheBaseYearIsHundred() {
        EvaluationResult result = years().run(AMPI);
        double[] change = column(result, "panel-change", "patents");
        double[] now = column(result, "normalised", "patents");
        double mean = 0;
        for (int unit = 0; unit < now.length; unit++) {
            mean += (now[unit] - change[unit]) / now.length;
        }
        assertEquals(100, mean, EXACT);
    }

    @Test
    void aGivenReferenceBecomesHundred() {
        double[] normalised = new Case("a", "b", "c")
                .with("x", 2, 4, 10)
                .normalised(
                        "x",
                        Map.of(
                                "normalisation.method",
                                "adjusted-mazziotta-pareto",
                                "normalisation.references",
                                Map.of("x", 4)));
        assertArrayEquals(new double[] {100 - 2 / 8.0 * 60, 100, 100 + 6 / 8.0 * 60}, normalised, EXACT);
    }

    @Test
    void anotherScaleIsACaution() {
        List<String> keys = new Case("a", "b", "c")
                        .with("x", 2, 4, 10)
                        .with("y", 1, 3, 2)
                        .check(Map.of("normalisation.lower", 1, "aggregation.method", "mazziotta-pareto"))
                        .stream()
                        .map(finding -> finding.key())
                        .toList();
        assertTrue(keys.contains("penalty-on-other-scale"), keys::toString);
    }

    @Test
    void aConstantIndicatorIsRefused() {
        Case data = new Case("a", "b", "c").with("x", 2, 4, 10).with("y", 3, 3, 3);
        assertEquals(List.of("constant-indicator"), data.refused(MPI));
        assertEquals(
                List.of("constant-indicator"),
                data.refused(Map.of("normalisation.method", "adjusted-mazziotta-pareto")));
    }
}
