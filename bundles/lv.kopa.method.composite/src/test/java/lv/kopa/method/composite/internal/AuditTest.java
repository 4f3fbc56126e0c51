package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.column;
import static lv.kopa.method.composite.internal.Case.leaf;
import static lv.kopa.method.composite.internal.Case.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.Direction;
import org.junit.jupiter.api.Test;

/** What the look at the structure finds, on SYNTHETIC values made for it. */
class AuditTest {
    private static final int UNITS = 30;

    private static double[] noise(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, UNITS).mapToDouble(i -> random.nextGaussian()).toArray();
    }

    private static double[] mixed(double[] signal, double share, long seed) {
        double[] noise = noise(seed);
        return IntStream.range(0, UNITS)
                .mapToDouble(i -> share * signal[i] + noise[i])
                .toArray();
    }

    private static Case data() {
        return data(mixed(noise(1), 3, 2));
    }

    /** Data with a twin that says nearly the same as the first. */
    private static Case nearly() {
        double[] noise = noise(7);
        double[] twin = mixed(noise(1), 3, 2);
        for (int i = 0; i < UNITS; i++) {
            twin[i] += noise[i] / 10;
        }
        return data(twin);
    }

    private static Case data(double... twin) {
        double[] signal = noise(1);
        String[] units = IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toArray(String[]::new);
        return new Case(units)
                .with(leaf("a", Direction.UP, 1), mixed(signal, 3, 2))
                .with(leaf("b", Direction.UP, 1), mixed(signal, 3, 3))
                .with(leaf("twin", Direction.UP, 1), twin)
                .with(leaf("against", Direction.UP, 1), mixed(signal, -1.5, 4))
                .with(leaf("c", Direction.UP, 1), noise(5))
                .with(leaf("d", Direction.UP, 1), noise(6))
                .tree(node(
                        "index",
                        1,
                        node(
                                "P",
                                1,
                                leaf("a", Direction.UP, 1),
                                leaf("b", Direction.UP, 1),
                                leaf("twin", Direction.UP, 1),
                                leaf("against", Direction.UP, 1)),
                        node("Q", 1, leaf("c", Direction.UP, 1), leaf("d", Direction.UP, 1))));
    }

    private static Finding finding(EvaluationResult result, String key) {
        return result.findings().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key));
    }

    @Test
    void partsThatRunAgainstEachOtherCallForCareAndSuchThatHangTogetherLittleDoNot() {
        double[] signal = noise(1);
        String[] units = IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toArray(String[]::new);
        EvaluationResult result = new Case(units)
                .with(leaf("a", Direction.UP, 1), mixed(signal, 3, 2))
                .with(leaf("b", Direction.UP, 1), mixed(signal, -3, 3))
                .with(leaf("c", Direction.UP, 1), mixed(signal, 0.6, 5))
                .with(leaf("d", Direction.UP, 1), mixed(signal, 0.6, 6))
                .tree(node(
                        "index",
                        1,
                        node("P", 1, leaf("a", Direction.UP, 1), leaf("b", Direction.UP, 1)),
                        node("Q", 1, leaf("c", Direction.UP, 1), leaf("d", Direction.UP, 1))))
                .run(Map.of());
        Finding against = finding(result, "audit-alpha-negative");
        assertEquals(Finding.Severity.CAUTION, against.severity());
        assertTrue(against.subjects().contains("P"), against.toString());
        Finding little = finding(result, "audit-alpha");
        assertEquals(Finding.Severity.OK, little.severity());
        assertTrue(little.subjects().contains("Q"), little.toString());
    }

    @Test
    void redundantAndOpposedIndicatorsAreNamed() {
        EvaluationResult result = nearly().run(Map.of());
        assertEquals(List.of("a", "twin"), finding(result, "audit-redundant").subjects());
        assertTrue(finding(result, "audit-opposed").subjects().contains("against"));
        assertEquals(
                List.of("against", "P"), finding(result, "audit-against-parent").subjects());
        assertEquals(UNITS, finding(result, "audit-opposed").figures().get("units"));
    }

    /** The check has said that they are the same; that they are nearly the same would be said of them once more. */
    @Test
    void anExactDuplicateIsNamedOnce() {
        assertTrue(data().check(Map.of()).stream()
                .anyMatch(finding -> finding.key().equals("duplicate-indicators")));
        assertTrue(data().run(Map.of()).findings().stream()
                .noneMatch(finding -> finding.key().equals("audit-redundant")));
    }

    @Test
    void sharesOfVarianceAddUpAmongSiblings() {
        EvaluationResult result = data().run(Map.of());
        double[] shares = column(result, "importance", "variance-share");
        double[] importance = column(result, "importance", "importance-share");
        List<String> rows = result.table("importance").orElseThrow().rows();
        assertEquals(List.of("P", "Q", "a", "b", "twin", "against", "c", "d"), rows);
        assertEquals(1, shares[0] + shares[1], 1e-12);
        assertEquals(1, Arrays.stream(shares, 2, 6).sum(), 1e-12);
        assertEquals(1, importance[6] + importance[7], 1e-12);
    }

    @Test
    void switchedOffItLeavesNothing() {
        EvaluationResult result = data().run(Map.of("audit.apply", false));
        for (String table : List.of("consistency", "importance", "eigenvalues", "loadings", "correlation-flags")) {
            assertFalse(result.table(table).isPresent(), table);
        }
        assertTrue(result.findings().stream().noneMatch(each -> each.key().startsWith("audit")));
    }

    /** With a dozen units only what is beyond the critical value is flagged, and the table says on how many units it rests. */
    @Test
    void fewUnitsAreSaidAndNothingByChance() {
        Case few = new Case(IntStream.range(0, 13).mapToObj(i -> "u" + i).toArray(String[]::new))
                .with("a", Arrays.copyOf(noise(1), 13))
                .with("b", Arrays.copyOf(noise(2), 13))
                .with("c", Arrays.copyOf(noise(3), 13));
        EvaluationResult result = few.run(Map.of());
        result.table("correlation-flags").ifPresent(flags -> {
            double[] r = column(result, "correlation-flags", "correlation");
            ResultColumn.Words why = (ResultColumn.Words) flags.column("flag").orElseThrow();
            for (int i = 0; i < r.length; i++) {
                boolean silent =
                        why.values().get(i).in(lv.kopa.text.Language.EN).startsWith("its node");
                assertEquals(silent, Math.abs(r[i]) <= 0.5530, "r = " + r[i]);
            }
        });
        assertEquals(13, column(result, "consistency", "units")[0]);
    }

    @Test
    void twoUnitsGiveNoComponentsAndNoFailure() {
        EvaluationResult result =
                new Case("a", "b").with("x", 1, 2).with("y", 2, 1).run(Map.of());
        assertFalse(result.table("eigenvalues").isPresent());
        assertTrue(Double.isNaN(column(result, "consistency", "alpha")[0]));
        finding(result, "audit-no-components");
    }

    @Test
    void constantIndicatorsUnderRanksGiveNoComponents() {
        EvaluationResult result = new Case("a", "b", "c", "d")
                .with("x", 1, 2, 3, 4)
                .with("y", 5, 5, 5, 5)
                .run(Map.of("normalisation.method", "rank"));
        assertFalse(result.table("eigenvalues").isPresent());
        for (ResultTable table : result.tables()) {
            if (table.id().equals("scores")) {
                for (double rank : table.numbers("rank").orElseThrow().toArray()) {
                    assertFalse(Double.isNaN(rank));
                }
            }
        }
    }

    @Test
    void aTotalBesideItsPartsIsNoticed() {
        double[] first = noise(7);
        double[] second = noise(8);
        double[] total =
                IntStream.range(0, UNITS).mapToDouble(i -> first[i] + second[i]).toArray();
        String[] units = IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toArray(String[]::new);
        Case parts = new Case(units).with("first", first).with("second", second);
        assertEquals(List.of(), dependent(parts.run(Map.of())));
        assertEquals(
                List.of(Map.of("rank", 2.0, "indicators", 3.0)),
                dependent(parts.with("total", total).run(Map.of())));
    }

    private static List<Map<String, Double>> dependent(EvaluationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.key().equals("audit-dependent"))
                .map(Finding::figures)
                .toList();
    }
}
