package lv.kopa.method.mcda.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.ScaleType;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** What is said of numbers that are fine one by one. */
class ShapeTest {
    private static final String METHOD = "wsm";

    private static List<String> keys(Case made) {
        return made.check(Methods.of(METHOD)).stream().map(Finding::key).toList();
    }

    private static Finding finding(Case made, String key) {
        return made.check(Methods.of(METHOD)).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Ten units with two columns of noise and one that is made of them. */
    private static Case made(double first, double second, double constant) {
        Random random = new Random(4);
        double[][] rows = new double[10][];
        for (int i = 0; i < rows.length; i++) {
            double x = 1 + random.nextDouble();
            double y = 1 + random.nextDouble();
            rows[i] = new double[] {x, y, first * x + second * y + constant};
        }
        return Case.of(rows);
    }

    @Test
    void anIndicatorInOtherUnitsOfMeasurementCountsTwice() {
        assertEquals(
                List.of("C3"), finding(made(1000, 0, 7), "duplicated-indicator").subjects());
        assertFalse(keys(made(1000, 0, 7)).contains("dependent-indicators"));
    }

    @Test
    void theSameNumbersInOppositeDirectionsAreNoDuplicate() {
        Case opposed = made(1, 0, 0).directed(1, 1, -1);
        assertFalse(keys(opposed).contains("duplicated-indicator"));
        assertTrue(keys(opposed).contains("dependent-indicators"));
        assertEquals(
                List.of("C3"),
                finding(made(-2, 0, 9).directed(1, 1, -1), "duplicated-indicator")
                        .subjects());
    }

    @Test
    void aTotalBesideItsPartsIsNoticed() {
        Finding finding = finding(made(1, 1, 0), "dependent-indicators");
        assertTrue(finding.message().in(Language.EN).startsWith("Of 3 indicators only 2"));
        assertFalse(keys(made(0, 0, 5)).contains("dependent-indicators"), "a constant says nothing");
    }

    @Test
    void theUnitThatStretchesTheScaleIsNamed() {
        double[][] rows = made(1, 1, 0).rows();
        rows[6][0] = 900;
        Finding finding = finding(Case.of(rows), "outlying-values");
        assertTrue(
                finding.message().in(Language.EN).endsWith("C1: A7."),
                finding.message().in(Language.EN));
        assertFalse(keys(made(1, 1, 0)).contains("outlying-values"));
    }

    /** PROMETHEE with the usual function only compares, but weights that follow from the data are made of means. */
    @Test
    void gradesNeverEnterAMean() {
        Dataset plain = made(1, 0, 1).dataset();
        Indicator known = plain.tree().orElseThrow().leaves().get(0).indicator();
        Indicator graded = new Indicator(
                known.code(),
                known.version(),
                known.name(),
                known.definition(),
                known.unit(),
                known.direction(),
                ScaleType.ORDINAL,
                known.measure(),
                known.aggregation(),
                known.denominator());
        Dataset grades = plain.toBuilder()
                .tree(new IndicatorNode.Aggregate("index", Text.EMPTY, 1, List.of(new IndicatorNode.Leaf(graded, 1))))
                .build();
        assertEquals(List.of("ordinal-scale"), refused(grades, "wsm", Map.of()));
        assertEquals(List.of(), refused(grades, "promethee", Map.of()));
        assertEquals(List.of("ordinal-weighed"), refused(grades, "promethee", Map.of("weights.method", "entropy")));
    }

    @Test
    void indicatorsAreCalledByTheirNames() {
        Dataset plain =
                Case.of(new double[] {-1}, new double[] {2}, new double[] {3}).dataset();
        Indicator known = plain.tree().orElseThrow().leaves().get(0).indicator();
        Indicator named = new Indicator(
                known.code(),
                known.version(),
                Text.of("Growth", "Pieaugums"),
                known.definition(),
                known.unit(),
                known.direction(),
                known.scale(),
                known.measure(),
                known.aggregation(),
                known.denominator());
        Dataset dataset = plain.toBuilder()
                .tree(new IndicatorNode.Aggregate("index", Text.EMPTY, 1, List.of(new IndicatorNode.Leaf(named, 1))))
                .build();
        MatrixMethod asked = Methods.of("wpm");
        Finding finding = asked
                .check(
                        dataset,
                        asked.description()
                                .parameters()
                                .bind(Map.of())
                                .arguments()
                                .orElseThrow())
                .findings()
                .stream()
                .filter(each -> each.key().equals("not-positive"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("C1"), finding.subjects());
        assertTrue(
                finding.message().in(Language.EN).endsWith("greater than zero: Growth."),
                finding.message().in(Language.EN));
    }

    private static List<String> refused(Dataset dataset, String method, Map<String, ?> given) {
        MatrixMethod asked = Methods.of(method);
        return asked
                .check(
                        dataset,
                        asked.description().parameters().bind(given).arguments().orElseThrow())
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
                .map(Finding::key)
                .toList();
    }
}
