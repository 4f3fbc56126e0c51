package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Validity;
import lv.kopa.statistics.Ranks;
import org.junit.jupiter.api.Test;

/** The published ASEM index: every stage from the one before, and the whole run. */
class AsemTest {
    private static final String INDEX = "Index";

    private static EvaluationResult run(Dataset dataset, Map<String, ?> given) {
        return new CompositeMethod().evaluate(dataset, Case.arguments(given), new TestContext(2));
    }

    private static void assertAgrees(
            Csv expected, EvaluationResult result, String table, List<String> codes, double tolerance) {
        for (String code : codes) {
            double[] wanted = expected.numbers(code);
            double[] actual = Case.column(result, table, code);
            assertEquals(wanted.length, actual.length);
            for (int unit = 0; unit < wanted.length; unit++) {
                String where = table + " " + code + " of unit " + unit;
                if (Double.isNaN(wanted[unit])) {
                    assertTrue(Double.isNaN(actual[unit]), where);
                } else {
                    double allowed = tolerance * Math.max(1e-300, Math.abs(wanted[unit]));
                    assertEquals(wanted[unit], actual[unit], allowed, where);
                }
            }
        }
    }

    @Test
    void eachStageAgreesWithTheOneBefore() {
        Asem asem = Asem.present();
        List<String> indicators = asem.indicators();

        EvaluationResult imputed = run(
                asem.dataset("Denominated"),
                Map.of("imputation.method", "group-mean", "imputation.group", "EurAsia_group"));
        assertAgrees(asem.expected("Imputed"), imputed, "imputed", indicators, 1e-9);
        EvaluationResult treated = run(asem.dataset("Imputed"), Map.of("treatment.method", "winsorise"));
        assertAgrees(asem.expected("Treated"), treated, "treated", indicators, 1e-9);
        EvaluationResult normalised = run(asem.dataset("Treated"), Map.of());
        assertAgrees(asem.expected("Normalised"), normalised, "normalised", indicators, 1e-9);
        assertAgrees(asem.expected("Aggregated"), normalised, "scores", asem.aggregates(), 1e-9);
    }

    @Test
    void wholeRunAgreesWithThePublishedIndex() {
        Asem asem = Asem.present();
        List<String> indicators = asem.indicators();
        assertEquals(49, indicators.size());
        Validity validity = new CompositeMethod().check(asem.dataset(), Case.arguments(Asem.ARGUMENTS));
        assertEquals(Finding.Severity.OK, validity.worst(), validity::toString);

        EvaluationResult result = run(asem.dataset(), Asem.ARGUMENTS);

        assertAgrees(asem.expected("Denominated"), result, "denominated", indicators, 5e-8);
        assertAgrees(asem.expected("Imputed"), result, "imputed", indicators, 5e-8);
        assertAgrees(asem.expected("Treated"), result, "treated", indicators, 5e-8);
        assertAgrees(asem.expected("Normalised"), result, "normalised", indicators, 2e-7);
        assertAgrees(asem.expected("Aggregated"), result, "scores", asem.aggregates(), 1e-7);
        assertAgrees(asem.expected("Aggregated"), result, "aggregated", asem.aggregates(), 1e-7);
        assertAgrees(asem.expected("Aggregated"), result, "scores", List.of(INDEX), 1e-8);
        double[] published = asem.expected("Aggregated").numbers(INDEX);
        for (String code : asem.aggregates()) {
            double[] expected = asem.expected("Aggregated").numbers(code);
            Checked.agrees(
                    "composite",
                    "whole run, node " + code,
                    "ASEM index, COINr 1.1.14 (European Commission, JRC)",
                    expected,
                    Case.column(result, "scores", code),
                    1e-5);
        }
        assertEquals(
                Arrays.toString(Ranks.competition(published)), Arrays.toString(Case.column(result, "scores", "rank")));
    }

    @Test
    void headlineFiguresAreThePublishedOnes() {
        Asem asem = Asem.present();
        Dataset dataset = asem.dataset();
        EvaluationResult result = run(dataset, Asem.ARGUMENTS);
        double[] index = Case.column(result, "scores", INDEX);
        double[] rank = Case.column(result, "scores", "rank");

        Map.of("CHE", 68.38372, "NLD", 64.81952, "DNK", 64.80408, "NOR", 64.46778, "BEL", 63.53952)
                .forEach((code, score) ->
                        assertEquals(score, index[dataset.indexOf(code).orElseThrow()], 5e-6, code));
        assertEquals(1, rank[dataset.indexOf("CHE").orElseThrow()]);
        assertEquals(23, rank[dataset.indexOf("LVA").orElseThrow()]);
    }

    @Test
    void whatWasDoneIsMarkedToTheCell() {
        Asem asem = Asem.present();
        EvaluationResult result = run(asem.dataset(), Asem.ARGUMENTS);

        assertEquals(65, count(result.table("imputed").orElseThrow(), CellMark.IMPUTED));
        assertEquals(35, count(result.table("treated").orElseThrow(), CellMark.WINSORISED));
        assertEquals(35, count(result.table("scores").orElseThrow(), CellMark.WINSORISED));
        assertEquals(0, count(result.table("treated").orElseThrow(), CellMark.TRANSFORMED));
        double[] pulled = Case.column(result, "statistics", "pulled-in");
        assertEquals(15, Arrays.stream(pulled).filter(count -> count > 0).count());
        assertEquals(4, Arrays.stream(pulled).max().orElseThrow());
    }

    private static long count(ResultTable table, CellMark mark) {
        return table.columns().stream()
                .filter(ResultColumn.Numbers.class::isInstance)
                .map(ResultColumn.Numbers.class::cast)
                .flatMap(column -> column.marks().values().stream())
                .filter(mark::equals)
                .count();
    }
}
