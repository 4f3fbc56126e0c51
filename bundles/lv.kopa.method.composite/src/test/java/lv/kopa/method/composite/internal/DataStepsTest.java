package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.NA;
import static lv.kopa.method.composite.internal.Case.column;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode.Leaf;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

/** Periods, denominators, screening, imputation, and the way of a number through all tables. */
class DataStepsTest {
    private static final Leaf PER_HEAD = Case.leaf("x", Direction.UP, 1, ScaleType.RATIO, Optional.of("people"));

    private static DataColumn.Numbers of(DataRole role, String code, String period, double... values) {
        return DataColumn.Numbers.of(new ColumnKey(role, code, new Period(period)), values);
    }

    @Test
    void valuesAreDividedByTheirDenominator() {
        Case data = new Case("a", "b", "c", "d")
                .with(PER_HEAD, 10, 20, 30, NA)
                .with("y", 1, 2, 3, 4)
                .column(DataRole.DENOMINATOR, "people", 2, NA, 5, 1);

        assertArrayEquals(new double[] {5, NA, 6, NA}, column(data.run(Map.of()), "denominated", "x"));
        assertArrayEquals(
                new double[] {10, 20, 30, NA},
                column(data.run(Map.of("denomination.apply", false)), "denominated", "x"));
        assertArrayEquals(new double[] {2, NA, 5, 1}, column(data.run(Map.of()), "raw", "denominator.people"));
    }

    @Test
    void zeroDenominatorIsRefusedByUnit() {
        Case data = new Case("a", "b", "c")
                .with(PER_HEAD, 10, 20, NA)
                .with("y", 1, 2, 3)
                .column(DataRole.DENOMINATOR, "people", 2, 0, 0);

        Finding finding = data.check(Map.of()).stream()
                .filter(each -> each.key().equals("zero-denominator"))
                .findFirst()
                .orElseThrow();

        assertEquals(Finding.Severity.REFUSE, finding.severity());
        assertEquals(List.of("x", "b"), finding.subjects(), "c has no value to divide");
        String words = finding.message().in(Language.EN);
        assertTrue(words.contains("“x”") && words.contains("“people”") && words.contains("Unit b"), words);
    }

    @Test
    void denominatorWithoutColumnIsRefused() {
        assertEquals(
                List.of("denominator-without-column"),
                new Case("a", "b").with(PER_HEAD, 1, 2).refused(Map.of()));
    }

    @Test
    void latestPeriodOfEachIndicatorCountsUnlessOneIsGiven() {
        Case data = new Case("a", "b").with("x", 1, 3);
        data.column(of(DataRole.INDICATOR, "x", "2021", 7, 5));

        assertArrayEquals(new double[] {7, 5}, column(data.run(Map.of()), "raw", "x"));
        assertArrayEquals(new double[] {1, 3}, column(data.run(Map.of("period", "2020")), "raw", "x"));
        assertEquals(List.of("indicator-without-column"), data.refused(Map.of("period", "1999")));
        assertEquals("period-latest", data.check(Map.of()).get(0).key());
        assertEquals("period-given", data.check(Map.of("period", "2020")).get(0).key());
    }

    @Test
    void denominatorIsOfTheSamePeriodWhereThereIsOne() {
        Case data = new Case("a", "b").with(PER_HEAD, 10, 30).column(DataRole.DENOMINATOR, "people", 2, 5);
        data.column(of(DataRole.DENOMINATOR, "people", "2021", 1, 1));

        assertArrayEquals(new double[] {5, 6}, column(data.run(Map.of()), "denominated", "x"));
    }

    @Test
    void differentPeriodsAreACaution() {
        Case data = new Case("a", "b").with("x", 1, 3).with("y", 1, 2);
        data.column(of(DataRole.INDICATOR, "x", "2021", 7, 5));

        Finding finding = data.check(Map.of()).get(0);
        assertEquals("periods-differ", finding.key());
        assertEquals(Finding.Severity.CAUTION, finding.severity());
        assertTrue(finding.message().in(Language.LV).contains("2020 (1), 2021 (1)"));
    }

    private static void agrees(String imputation, double[] expected, double[] actual, double tolerance) {
        Checked.agrees("composite", "imputation: " + imputation, "reckoned by hand", expected, actual, tolerance);
    }

    private static Case gaps() {
        return new Case("a", "b", "c", "d")
                .with("x", 1, NA, 5, 6)
                .with("y", 2, NA, 3, 5)
                .with("z", 0, 7, 0, 1);
    }

    @Test
    void unitsWithTooFewValuesAreLeftOut() {
        EvaluationResult result = gaps().run(Map.of("screening.minimum-availability", 0.5, "audit.apply", false));

        assertArrayEquals(new double[] {0, 1, 0, 0}, column(result, "screened", "left-out"));
        assertArrayEquals(new double[] {1, 1 / 3.0, 1, 1}, column(result, "screened", "availability"), 1e-15);
        assertArrayEquals(
                new double[] {0, NA, 0, 100}, column(result, "normalised", "z"), "b does not stretch the scale");
        assertTrue(Double.isNaN(column(result, "scores", "index")[1]));
        assertArrayEquals(new double[] {3, NA, 2, 1}, column(result, "scores", "rank"));
        assertEquals(
                Map.of(1, CellMark.EXCLUDED),
                result.table("scores").orElseThrow().numbers("z").orElseThrow().marks());
        assertEquals(List.of("units-left-out"), keys(result));
        assertEquals(List.of("b"), result.findings().get(0).subjects());
    }

    @Test
    void unitsWithTooManyZerosAreLeftOut() {
        EvaluationResult result = new Case("a", "b", "c")
                .with("x", 0, 1, 2)
                .with("y", 0, 0, 3)
                .run(Map.of("screening.maximum-zeros", 0.5));

        assertArrayEquals(new double[] {1, 0, 0}, column(result, "screened", "left-out"));
    }

    @Test
    void unitsLeftOutLendNoValues() {
        Case data = new Case("a", "b", "c", "d")
                .with("x", 1, 100, NA, 3)
                .with("y", 1, NA, 2, 3)
                .with("z", 1, NA, 2, 4);

        EvaluationResult result = data.run(Map.of("screening.minimum-availability", 0.6, "imputation.method", "mean"));

        assertArrayEquals(new double[] {1, NA, 2, 3}, column(result, "imputed", "x"));
    }

    @Test
    void gapsAreFilledByMeanOrMedian() {
        Case data = new Case("a", "b", "c", "d").with("x", 1, NA, 2, 6).with("y", 1, 2, 3, 4);

        EvaluationResult mean = data.run(Map.of("imputation.method", "mean"));
        agrees("mean", new double[] {1, 3, 2, 6}, column(mean, "imputed", "x"), 0);
        assertEquals(
                Map.of(1, CellMark.IMPUTED),
                mean.table("normalised")
                        .orElseThrow()
                        .numbers("x")
                        .orElseThrow()
                        .marks());
        assertEquals(List.of("values-filled-in"), keys(mean));
        agrees(
                "median",
                new double[] {1, 2, 2, 6},
                column(data.run(Map.of("imputation.method", "median")), "imputed", "x"),
                0);
        assertArrayEquals(new double[] {1, NA, 2, 6}, column(data.run(Map.of()), "imputed", "x"));
    }

    private static Case grouped() {
        return new Case("a", "b", "c", "d", "e", "f")
                .with("x", 1, NA, 3, 10, NA, NA)
                .with("y", 1, 2, 3, 4, 5, 6)
                .groups("region", "N", "N", "N", "S", "E", "");
    }

    @Test
    void gapsAreFilledByGroup() {
        EvaluationResult result =
                grouped().run(Map.of("imputation.method", "group-mean", "imputation.group", "region"));

        double all = 14 / 3.0;
        agrees("mean of the group", new double[] {1, 2, 3, 10, all, all}, column(result, "imputed", "x"), 1e-15);
        Finding fallback = result.findings().get(1);
        assertEquals("groups-fall-back", fallback.key());
        assertEquals(List.of("x"), fallback.subjects());
        assertTrue(fallback.message().in(Language.EN).contains("units without group, E"), fallback.message()::toString);
    }

    @Test
    void groupsWithoutValuesMayKeepTheirGaps() {
        EvaluationResult result = grouped()
                .run(Map.of(
                        "imputation.method", "group-median",
                        "imputation.group", "region",
                        "imputation.fallback", "none"));

        agrees("median of the group", new double[] {1, 2, 3, 10, NA, NA}, column(result, "imputed", "x"), 0);
        assertEquals(List.of("values-filled-in", "groups-keep-gaps", "aggregated-over-gaps"), keys(result));
    }

    @Test
    void groupMustBeThere() {
        assertEquals(List.of("group-not-given"), grouped().refused(Map.of("imputation.method", "group-mean")));
        Map<String, Object> wrong = Map.of("imputation.method", "group-mean", "imputation.group", "sector");
        assertEquals(List.of("group-unknown"), grouped().refused(wrong));
        assertTrue(grouped().check(wrong).get(0).cure().in(Language.EN).contains("region"));
    }

    /** From the tables alone, as an analyst would. */
    @Test
    void aNumberCanBeFollowedFromRawValueToRank() {
        Leaf down = Case.leaf("y", Direction.DOWN, 3);
        double[] raw = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, NA, 900};
        double[] people = {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
        double[] other = {3, 1, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12};
        String[] units = "a b c d e f g h i j k l m".split(" ");
        EvaluationResult result = new Case(units)
                .with(PER_HEAD, raw)
                .with(down, other)
                .column(DataRole.DENOMINATOR, "people", people)
                .run(Map.of("imputation.method", "median", "treatment.method", "winsorise"));

        for (int unit = 0; unit < units.length; unit++) {
            double score = 0;
            for (String code : List.of("x", "y")) {
                double treated = column(result, "treated", code)[unit];
                int row = List.of("x", "y").indexOf(code);
                double sign = code.equals("y") ? -1 : 1;
                double t = (sign * treated - column(result, "statistics", "origin")[row])
                        / column(result, "statistics", "span")[row];
                assertEquals(column(result, "normalised", code)[unit], 100 * t, 1e-12);
                int weight = result.table("weights").orElseThrow().rows().indexOf(code);
                score += column(result, "weights", "weight")[weight] * 100 * t;
            }
            assertEquals(column(result, "scores", "index")[unit], score, 1e-12);
        }
        assertEquals(450, column(result, "denominated", "x")[12]);
        assertEquals(6.5, column(result, "imputed", "x")[11]);
        assertEquals(11, column(result, "treated", "x")[12]);
    }

    @Test
    void tablesComeInTheOrderOfTheSteps() {
        List<ResultTable> tables = gaps().run(Map.of()).tables();

        assertEquals(
                List.of("denominated", "imputed", "treated", "normalised", "aggregated"),
                tables.stream()
                        .filter(table -> table.purpose() == ResultTable.Purpose.STAGE)
                        .map(ResultTable::id)
                        .toList());
        ResultTable scores = tables.get(0);
        assertEquals(ResultTable.Purpose.SCORES, scores.purpose());
        assertEquals(
                List.of("index", "x", "y", "z", "rank"),
                scores.columns().stream().map(column -> column.id()).toList());
        assertEquals(List.of("a", "b", "c", "d"), scores.rows());
    }

    private static List<String> keys(EvaluationResult result) {
        return result.findings().stream().map(Finding::key).toList();
    }
}
