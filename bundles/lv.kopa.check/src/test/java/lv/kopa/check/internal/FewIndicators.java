package lv.kopa.check.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.Causal;
import lv.kopa.indicator.IndicatorDefinition.Classification;
import lv.kopa.indicator.IndicatorDefinition.Confidentiality;
import lv.kopa.indicator.IndicatorDefinition.Frequency;
import lv.kopa.indicator.IndicatorDefinition.Interpretation;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.indicator.IndicatorDefinition.Type;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Text;

/** A catalogue with a few indicators of the common one. */
final class FewIndicators implements IndicatorCatalogue {
    private static final Map<String, IndicatorDefinition> ALL = Map.of(
            "ST-10", definition("ST-10", Type.CONTEXT, Measure.FLOW),
            "IN-05", definition("IN-05", Type.INPUT, Measure.STOCK),
            "OC-10", definition("OC-10", Type.OUTPUT, Measure.CUMULATIVE),
            "OC-17", definition("OC-17", Type.OUTCOME, Measure.FLOW),
            "IM-01", definition("IM-01", Type.IMPACT, Measure.FLOW));

    private static IndicatorDefinition definition(String code, Type type, Measure measure) {
        return new IndicatorDefinition(
                new Indicator(
                        code,
                        "1",
                        Text.same(code),
                        Text.EMPTY,
                        Text.EMPTY,
                        Direction.UP,
                        ScaleType.RATIO,
                        measure,
                        AggregationRule.SUM,
                        Optional.empty()),
                Optional.empty(),
                0,
                new Classification(Level.MEMBER, type, Text.EMPTY, 1, List.of(), List.of(), Text.EMPTY),
                new IndicatorDefinition.Collection(
                        Text.EMPTY,
                        Text.EMPTY,
                        Text.EMPTY,
                        Frequency.YEARLY,
                        0,
                        0,
                        0,
                        Confidentiality.PUBLIC,
                        List.of(),
                        Optional.empty()),
                new Interpretation(Text.EMPTY, Text.EMPTY, Causal.DESCRIPTIVE),
                Text.EMPTY,
                LocalDate.of(2000, 1, 1),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @Override
    public List<Origin> catalogues() {
        return List.of();
    }

    @Override
    public List<IndicatorDefinition> indicators() {
        return List.copyOf(ALL.values());
    }

    @Override
    public Optional<IndicatorDefinition> find(String code, LocalDate day) {
        return Optional.ofNullable(ALL.get(code));
    }

    @Override
    public Optional<IndicatorDefinition> find(String code, String version) {
        return Optional.ofNullable(ALL.get(code));
    }

    @Override
    public List<IndicatorSet> sets() {
        return List.of();
    }

    @Override
    public Optional<Origin> origin(String code) {
        return Optional.empty();
    }
}
