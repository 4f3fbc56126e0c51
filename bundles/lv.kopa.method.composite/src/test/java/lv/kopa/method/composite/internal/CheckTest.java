package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.NA;
import static lv.kopa.method.composite.internal.Case.leaf;
import static lv.kopa.method.composite.internal.Case.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode.Leaf;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** What is refused, and what calls for care, before anything is computed. */
class CheckTest {
    private static final Map<String, Object> PLAIN = Map.of();

    private static Case good() {
        return new Case("a", "b", "c").with("x", 1, 2, 4).with("y", 5, 3, 4);
    }

    private static Leaf scaled(ScaleType scale) {
        return leaf("grade", Direction.UP, 1, scale, Optional.empty());
    }

    private static Finding find(Case data, Map<String, ?> given, String key) {
        return data.check(given).stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + data.check(given)));
    }

    @Test
    void goodDataHaveNothingAgainstThem() {
        assertEquals(
                List.of("period-latest"),
                good().check(PLAIN).stream().map(Finding::key).toList());
    }

    @Test
    void aTreeAndTwoUnitsAreNeeded() {
        Dataset bare = new Dataset.Builder()
                .unit(new Unit("a", Text.same("A"), UnitKind.CLUSTER))
                .build();
        assertEquals(
                "no-tree",
                new CompositeMethod()
                        .check(bare, Case.arguments(PLAIN))
                        .findings()
                        .get(0)
                        .key());
        assertEquals(List.of("too-few-units"), new Case("a").with("x", 1).refused(PLAIN));
        assertEquals(
                List.of("too-few-units-left"),
                new Case("a", "b")
                        .with("x", 1, NA).with("y", 1, 2).refused(Map.of("screening.minimum-availability", 1)).stream()
                                .filter(key -> key.startsWith("too"))
                                .toList());
    }

    @Test
    void everyIndicatorOfTheTreeNeedsAColumn() {
        Case data = good().tree(node("index", 1, leaf("x", Direction.UP, 1), leaf("z", Direction.UP, 1)));

        Finding finding = find(data, PLAIN, "indicator-without-column");

        assertEquals(Finding.Severity.REFUSE, finding.severity());
        assertEquals(List.of("z"), finding.subjects());
        assertEquals(Map.of("count", 1.0), finding.figures());
    }

    @Test
    void emptyAndConstantIndicatorsAreRefused() {
        assertEquals(List.of("empty-indicator"), good().with("z", NA, NA, NA).refused(PLAIN));
        assertEquals(List.of("constant-indicator"), good().with("z", 7, 7, 7).refused(PLAIN));
        assertEquals(
                List.of("constant-indicator"),
                good().with("z", 0.1, 0.1, 0.1).refused(Map.of("normalisation.method", "z-score")));
        assertEquals(List.of("constant-indicator"), good().with("z", 7, NA, NA).refused(PLAIN));
    }

    @Test
    void ranksBearAConstantIndicator() {
        Map<String, Object> ranks = Map.of("normalisation.method", "rank");
        Case data = good().with("z", 7, 7, 7);

        assertEquals(List.of(), data.refused(ranks));
        assertEquals(List.of("z"), find(data, ranks, "indicator-does-not-vary").subjects());
    }

    @Test
    void unitsWithoutValuesAreRefusedUnlessTheyAreScreened() {
        Case data = new Case("a", "b", "c", "d").with("x", 1, NA, 2, 4).with("y", 5, NA, 3, 4);

        assertEquals(List.of("unit-without-values"), data.refused(PLAIN));
        assertEquals(List.of("unit-without-values"), data.refused(Map.of("imputation.method", "mean")));
        assertEquals(List.of(), data.refused(Map.of("screening.minimum-availability", 0.1)));
    }

    @Test
    void weightsOfAParentMustNotAllBeZero() {
        Case data = good().tree(node("index", 1, leaf("x", Direction.UP, 0), leaf("y", Direction.UP, 0)));

        assertEquals(List.of("index"), find(data, PLAIN, "weights-all-zero").subjects());
        assertEquals(List.of(), data.refused(Map.of("weights.method", "equal")));
        assertEquals(List.of(), data.refused(Map.of("weights.method", "given", "weights.given", Map.of("x", 1))));
    }

    @Test
    void unknownCodesAreRefused() {
        assertEquals(
                List.of("unknown-weights"),
                good().refused(Map.of("weights.method", "given", "weights.given", Map.of("q", 1))));
        assertEquals(
                List.of("unknown-aggregates"),
                good().refused(Map.of("aggregation.by-level", Map.of("3", "geometric"))));
        assertEquals(List.of(), good().refused(Map.of("weights.given", Map.of("q", 1))), "without effect");
        assertEquals(
                List.of("unknown-indicators"),
                good().refused(Map.of(
                        "normalisation.method",
                        "distance-to-target",
                        "normalisation.targets",
                        Map.of("x", 9, "y", 9, "q", 9))));
        assertEquals(List.of("reserved-code"), good().with("rank", 1, 2, 3).refused(PLAIN));
    }

    @Test
    void neutralAndNominalIndicatorsAreRefused() {
        assertEquals(
                List.of("neutral-direction"),
                good().with(leaf("z", Direction.NEUTRAL, 1), 1, 2, 3).refused(PLAIN));
        assertEquals(
                List.of("nominal-scale"),
                good().with(scaled(ScaleType.NOMINAL), 1, 2, 3).refused(PLAIN));
    }

    @Test
    void ordinalValuesNeverEnterAMean() {
        Case data = good().with(scaled(ScaleType.ORDINAL), 1, 2, 3);

        assertEquals(List.of("ordinal-in-mean"), data.refused(PLAIN));
        assertEquals(List.of(), data.refused(Map.of("normalisation.method", "percentile-rank")));
        assertEquals(List.of(), data.refused(Map.of("aggregation.method", "copeland")));
        assertEquals(
                List.of("ordinal-imputed-by-mean"),
                data.refused(Map.of("normalisation.method", "rank", "imputation.method", "mean")));
        assertEquals(List.of(), data.refused(Map.of("normalisation.method", "rank", "imputation.method", "median")));
    }

    @Test
    void fractionOfAnArbitraryZeroIsRefused() {
        assertEquals(
                List.of("fraction-of-interval"),
                good().with(scaled(ScaleType.INTERVAL), 1, 2, 3)
                        .refused(Map.of("normalisation.method", "fraction-of-maximum")));
    }

    @Test
    void duplicatesAndThinCoverageAreCautions() {
        Case data = new Case("a", "b", "c", "d")
                .with("x", 1, 2, 4, 9)
                .with("y", -3, -5, -9, -19)
                .with("z", 5, NA, NA, 1);

        Finding duplicate = find(data, PLAIN, "duplicate-indicators");
        assertEquals(Finding.Severity.CAUTION, duplicate.severity());
        assertEquals(List.of("x", "y"), duplicate.subjects());
        assertEquals(List.of("z"), find(data, PLAIN, "low-coverage").subjects());
        assertEquals(List.of(), data.refused(PLAIN));
    }

    @Test
    void indicatorsGoByTheirNames() {
        Case data = new Case("a", "b", "c", "d")
                .with(named("x", "Exports"), 1, 2, 4, 9)
                .with(named("y", "Imports"), -3, -5, -9, -19)
                .with(named("z", "Jobs"), 5, NA, NA, 1);

        assertEquals(
                "Indicators that say the same (correlation 1 or −1): Exports – Imports. They count twice.",
                find(data, PLAIN, "duplicate-indicators").message().in(Language.EN));
        assertTrue(find(data, PLAIN, "low-coverage").message().in(Language.EN).contains("Jobs (50 %)"));
    }

    private static Leaf named(String code, String name) {
        return new Leaf(Indicator.simple(code, Text.same(name), Text.EMPTY, Direction.UP), 1);
    }

    @Test
    void theUnitThatStretchesTheScaleIsNamedWhereNobodyTreatsIt() {
        Case data = new Case("a", "b", "c", "d", "e", "f")
                .with("x", 1, 2, 3, 2, 90, 1)
                .with("y", 1, 5, 2, 4, 3, 6);

        assertEquals(List.of("x", "e"), find(data, PLAIN, "outlying-values").subjects());
        for (Map<String, Object> given : List.of(
                Map.<String, Object>of("treatment.method", "winsorise"),
                Map.<String, Object>of("normalisation.method", "rank"))) {
            assertFalse(
                    data.check(given).stream().anyMatch(finding -> finding.key().equals("outlying-values")));
        }
    }

    @Test
    void fewerUnitsThanIndicatorsIsACaution() {
        Case data = new Case("a", "b").with("x", 1, 2).with("y", 5, 3).with("z", 1, 9);

        assertEquals(
                Map.of("units", 2.0, "indicators", 3.0),
                find(data, PLAIN, "fewer-units-than-indicators").figures());
        assertFalse(
                good().check(PLAIN).stream().anyMatch(finding -> finding.key().startsWith("fewer")));
    }

    @Test
    void allFaultsOfTheArgumentsAreFoundAtOnce() {
        List<String> keys = good().refused(Map.of(
                "weights.method",
                "given",
                "weights.given",
                Map.of("q", 1),
                "imputation.method",
                "group-mean",
                "normalisation.lower",
                100,
                "normalisation.upper",
                0));

        assertEquals(List.of("unknown-weights", "group-not-given", "bounds-in-wrong-order"), keys);
    }

    @Test
    void everyRefusalNamesACureInBothLanguages() {
        for (Case data :
                List.of(good().with("z", NA, NA, NA), good().with("z", 7, 7, 7), good().with("rank", 1, 2, 3))) {
            for (Finding finding : data.check(PLAIN)) {
                if (finding.severity() == Finding.Severity.REFUSE) {
                    assertEquals(2, finding.message().byLanguage().size());
                    assertEquals(2, finding.cure().byLanguage().size());
                    assertTrue(
                            !finding.figures().isEmpty() || !finding.subjects().isEmpty());
                }
            }
        }
    }
}
