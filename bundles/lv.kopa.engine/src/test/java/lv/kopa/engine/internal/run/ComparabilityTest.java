package lv.kopa.engine.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** In which periods units are compared, as the arguments say; those of 2019 do not rest on the same. SYNTHETIC. */
class ComparabilityTest {
    private static final Parameter<Boolean> PANEL =
            parameter("panel", new ParameterType.Flag(), false, Condition.ALWAYS);
    private static final CompoundType.Maybe<String> OF_PERIODS =
            new CompoundType.Maybe<>(new ParameterType.Words(Vocabulary.PERIOD));
    private static final Parameter<Optional<String>> PERIOD =
            parameter("period", OF_PERIODS, Optional.empty(), Condition.ALWAYS);
    private static final Parameter<Optional<String>> BASE =
            parameter("base", OF_PERIODS, Optional.empty(), Condition.when("panel", true));

    private static <T> Parameter<T> parameter(String key, ParameterType<T> type, T usual, Condition shown) {
        return new Parameter<>(
                key,
                type,
                Text.same(key),
                Text.EMPTY,
                Text.EMPTY,
                Optional.of(usual),
                Parameter.Level.BASIC,
                shown,
                "1.0.0",
                Variation.FIXED);
    }

    private static Dataset dataset() {
        Dataset.Builder builder = new Dataset.Builder().synthetic(true);
        for (String unit : List.of("a", "b")) {
            builder.unit(new Unit(unit, Text.EMPTY, UnitKind.CLUSTER));
        }
        for (String period : List.of("2018", "2019", "2020")) {
            builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "x", new Period(period)), 1, 2));
            builder.column(DataColumn.Categories.of(
                    new ColumnKey(DataRole.BASIS, "x", new Period(period)), "v1", period.equals("2019") ? "v2" : "v1"));
        }
        return builder.tree(new IndicatorNode.Aggregate(
                        "index",
                        Text.EMPTY,
                        1,
                        List.of(new IndicatorNode.Leaf(
                                Indicator.simple("x", Text.EMPTY, Text.EMPTY, Direction.UP), 1))))
                .build();
    }

    private static List<String> said(boolean ranks, Map<String, Object> given) {
        MethodDescription toy = new Toy().description();
        MethodDescription method = new MethodDescription(
                toy.id(),
                toy.version(),
                toy.name(),
                toy.family(),
                toy.origin(),
                toy.question(),
                toy.summary(),
                toy.references(),
                toy.causalLevel(),
                toy.needs(),
                ParameterTree.of(PANEL, PERIOD, BASE),
                ranks);
        return Comparability.of(
                        method,
                        dataset(),
                        method.parameters().bind(given).arguments().orElseThrow())
                .stream()
                .map(finding -> finding.severity() + " " + finding.key())
                .toList();
    }

    private static final String PERIODS = Finding.Severity.CAUTION + " incomparable-periods";
    private static final String UNITS = Finding.Severity.REFUSE + " incomparable-units";

    @Test
    void unitsAreComparedInThePeriodThatIsNamedElseInTheLatest() {
        assertEquals(List.of(PERIODS), said(true, Map.of()));
        assertEquals(List.of(UNITS, PERIODS), said(true, Map.of("period", "2019")));
        assertEquals(List.of(PERIODS), said(true, Map.of("period", "2018")));
    }

    @Test
    void aPeriodThatHasNoEffectIsNotLookedAt() {
        assertEquals(List.of(PERIODS), said(true, Map.of("base", "2019")));
        assertEquals(List.of(UNITS, PERIODS), said(true, Map.of("panel", true, "base", "2019")));
        assertEquals(List.of(), said(true, Map.of("panel", true, "base", "2018", "period", "2020")));
    }

    @Test
    void whoDoesNotRankIsToldToTakeCare() {
        assertEquals(
                List.of(Finding.Severity.CAUTION + " incomparable-units", PERIODS),
                said(false, Map.of("period", "2019")));
    }
}
