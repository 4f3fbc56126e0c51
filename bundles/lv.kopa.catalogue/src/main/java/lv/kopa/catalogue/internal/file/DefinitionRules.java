package lv.kopa.catalogue.internal.file;

import lv.kopa.datafile.Faults;
import lv.kopa.datafile.Fields;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Language;

/** What must hold between the fields of one definition. */
final class DefinitionRules {
    private static final String MONEY = "EUR";
    private static final String PERCENT = "%";

    private DefinitionRules() {}

    static void check(Fields fields, IndicatorDefinition definition) {
        Faults faults = fields.faults();
        Indicator indicator = definition.indicator();
        String unit = indicator.unit().in(Language.EN);
        boolean ordered = indicator.scale() == ScaleType.RATIO || indicator.scale() == ScaleType.INTERVAL;
        AggregationRule rule = indicator.aggregation();
        boolean added = rule == AggregationRule.SUM || rule == AggregationRule.MEAN;

        if (!ordered && rule != AggregationRule.LAST && rule != AggregationRule.NONE) {
            faults.add(fields.at("aggregation"), "rule.ordinal", indicator.code());
        }
        if (unit.startsWith(PERCENT) && added) {
            faults.add(fields.at("aggregation"), "rule.percent", indicator.code());
        }
        if (rule == AggregationRule.RATIO_OF_SUMS && definition.ratio().isEmpty()) {
            faults.add(fields.pointer(), "rule.ratio", indicator.code());
        }
        if (rule != AggregationRule.RATIO_OF_SUMS && definition.ratio().isPresent()) {
            faults.add(fields.at("ratio"), "rule.no-ratio", indicator.code());
        }
        if (unit.contains(MONEY) && definition.collection().priceBasis().isEmpty()) {
            faults.add(fields.pointer(), "rule.prices", indicator.code());
        }
        if (definition.validUntil().isPresent()
                && !definition.validUntil().get().isAfter(definition.validFrom())) {
            faults.add(
                    fields.at("validUntil"),
                    "rule.validity",
                    indicator.code(),
                    definition.validFrom().toString());
        }
    }
}
