package lv.kopa.catalogue.internal.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.datafile.Fields;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.Causal;
import lv.kopa.indicator.IndicatorDefinition.Classification;
import lv.kopa.indicator.IndicatorDefinition.Collection;
import lv.kopa.indicator.IndicatorDefinition.CommonCode;
import lv.kopa.indicator.IndicatorDefinition.Confidentiality;
import lv.kopa.indicator.IndicatorDefinition.Frequency;
import lv.kopa.indicator.IndicatorDefinition.Interpretation;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.indicator.IndicatorDefinition.Match;
import lv.kopa.indicator.IndicatorDefinition.PriceBasis;
import lv.kopa.indicator.IndicatorDefinition.Ratio;
import lv.kopa.indicator.IndicatorDefinition.Ris3Goal;
import lv.kopa.indicator.IndicatorDefinition.Type;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;

/** Makes a definition of an object that the schema has let pass. What a file leaves out is said by the schema's defaults. */
final class DefinitionReader {
    private static final Map<String, Ris3Goal> GOALS = Map.of(
            "VA", Ris3Goal.ADDED_VALUE,
            "PROD", Ris3Goal.PRODUCTIVITY,
            "RES", Ris3Goal.RESOURCES);

    private DefinitionReader() {}

    static IndicatorDefinition definition(Fields fields) {
        return new IndicatorDefinition(
                indicator(fields),
                fields.words("formula"),
                fields.whole("decimals", 0),
                classification(fields),
                collection(fields),
                new Interpretation(
                        fields.text("baselineRule"),
                        fields.text("targetRule"),
                        fields.one(Causal.class, "causal", Causal.DESCRIPTIVE)),
                fields.text("source"),
                fields.day("validFrom").orElse(LocalDate.MIN),
                fields.day("validUntil"),
                fields.object("ratio").map(ratio -> new Ratio(ratio.text("numerator"), ratio.text("denominator"))),
                fields.node().path("breaksSeries").asBoolean(false));
    }

    private static Indicator indicator(Fields fields) {
        return new Indicator(
                fields.words("code", ""),
                fields.words("version", "1"),
                fields.text("name"),
                fields.text("definition"),
                fields.text("unit"),
                direction(fields),
                fields.one(ScaleType.class, "scale", ScaleType.RATIO),
                fields.one(Measure.class, "measure", Measure.FLOW),
                fields.one(AggregationRule.class, "aggregation", AggregationRule.NONE),
                Optional.empty());
    }

    private static Direction direction(Fields fields) {
        Optional<Fields> band = fields.object("direction");
        if (band.isPresent()) {
            double lower = band.get().node().path("band").path(0).asDouble();
            double upper = band.get().node().path("band").path(1).asDouble();
            if (!(lower <= upper)) {
                fields.faults().add(fields.at("direction"), "direction.band", lower, upper);
                return Direction.NEUTRAL;
            }
            return new Direction.Band(lower, upper);
        }
        return switch (fields.words("direction", "neutral")) {
            case "up" -> Direction.UP;
            case "down" -> Direction.DOWN;
            default -> Direction.NEUTRAL;
        };
    }

    private static Classification classification(Fields fields) {
        List<CommonCode> codes = fields.objects("commonCodes").stream()
                .map(code -> new CommonCode(
                        code.words("code", ""),
                        code.words("period", ""),
                        code.one(Match.class, "match", Match.NOT_COMPARABLE)))
                .toList();
        return new Classification(
                fields.one(Level.class, "level", Level.CLUSTER),
                fields.one(Type.class, "type", Type.CONTEXT),
                fields.text("node"),
                fields.whole("tier", 2),
                fields.list("ris3").stream().map(GOALS::get).toList(),
                codes,
                fields.text("legalCategory"));
    }

    private static Collection collection(Fields fields) {
        return new Collection(
                fields.text("dataSource"),
                fields.text("reporter"),
                fields.text("verifier"),
                fields.one(Frequency.class, "frequency", Frequency.YEARLY),
                fields.number("burdenHours", Double.NaN),
                fields.whole("lagMonths", 0),
                fields.whole("leastAgeMonths", 0),
                fields.one(Confidentiality.class, "confidentiality", Confidentiality.AGGREGATED),
                fields.list("disaggregations"),
                fields.words("priceBasis").map(word -> Fields.constant(PriceBasis.class, word)));
    }
}
