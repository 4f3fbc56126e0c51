package lv.kopa.catalogue.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.CommonCode;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.text.Language;

/**
 * What there is to know about indicators, for programs; constants as catalogues write them.
 *
 * @param catalogue where origins are looked up
 * @param language language of the texts
 */
record Plain(IndicatorCatalogue catalogue, Language language) {

    /** What a list says about an indicator. */
    Map<String, Object> brief(IndicatorDefinition definition) {
        Indicator indicator = definition.indicator();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", definition.code());
        data.put("version", indicator.version());
        data.put("name", indicator.name().in(language));
        data.put("unit", indicator.unit().in(language));
        data.put("level", word(definition.classification().level()));
        data.put("type", word(definition.classification().type()));
        data.put("tier", definition.classification().tier());
        definition.formula().ifPresent(formula -> data.put("formula", formula));
        data.put("catalogue", origin(definition.code()));
        return data;
    }

    /** Everything about an indicator. */
    Map<String, Object> whole(IndicatorDefinition definition) {
        Indicator indicator = definition.indicator();
        Map<String, Object> data = brief(definition);
        data.put("definition", indicator.definition().in(language));
        data.put("decimals", definition.decimals());
        data.put("direction", direction(indicator.direction()));
        data.put("scale", word(indicator.scale()));
        data.put("measure", word(indicator.measure()));
        data.put("aggregation", word(indicator.aggregation()));
        definition.ratio().ifPresent(ratio -> {
            data.put("numerator", ratio.numerator().in(language));
            data.put("denominator", ratio.denominator().in(language));
        });
        classification(definition, data);
        collection(definition.collection(), data);
        data.put("baselineRule", definition.interpretation().baselineRule().in(language));
        data.put("targetRule", definition.interpretation().targetRule().in(language));
        data.put("causal", word(definition.interpretation().causal()));
        data.put("source", definition.source().in(language));
        data.put("validFrom", definition.validFrom().toString());
        definition.validUntil().ifPresent(day -> data.put("validUntil", day.toString()));
        data.put("breaksSeries", definition.breaksSeries());
        return data;
    }

    private void classification(IndicatorDefinition definition, Map<String, Object> data) {
        data.put("node", definition.classification().node().in(language));
        data.put(
                "ris3",
                definition.classification().ris3Goals().stream()
                        .map(Plain::word)
                        .toList());
        List<Object> codes = new ArrayList<>();
        for (CommonCode code : definition.classification().commonCodes()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("code", code.code());
            each.put("period", code.period());
            each.put("match", word(code.match()));
            codes.add(each);
        }
        data.put("commonCodes", codes);
        data.put("legalCategory", definition.classification().legalCategory().in(language));
    }

    private void collection(IndicatorDefinition.Collection collection, Map<String, Object> data) {
        data.put("dataSource", collection.dataSource().in(language));
        data.put("reporter", collection.reporter().in(language));
        data.put("verifier", collection.verifier().in(language));
        data.put("frequency", word(collection.frequency()));
        if (!Double.isNaN(collection.burdenHours())) {
            data.put("burdenHours", collection.burdenHours());
        }
        data.put("lagMonths", collection.lagMonths());
        data.put("leastAgeMonths", collection.leastAgeMonths());
        data.put("confidentiality", word(collection.confidentiality()));
        data.put("disaggregations", collection.disaggregations());
        collection.priceBasis().ifPresent(basis -> data.put("priceBasis", word(basis)));
    }

    /** Everything about a set. */
    Map<String, Object> set(IndicatorSet set) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", set.code());
        data.put("name", set.tree().name().in(language));
        data.put("description", set.description().in(language));
        data.put("catalogue", origin(set.code()));
        data.put("nodes", set.tree().children().stream().map(this::node).toList());
        return data;
    }

    private Map<String, Object> node(IndicatorNode node) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", node.code());
        data.put("name", node.name().in(language));
        data.put("weight", node.weight());
        if (node instanceof IndicatorNode.Aggregate) {
            data.put("nodes", node.children().stream().map(this::node).toList());
        }
        return data;
    }

    /** A catalogue. */
    Map<String, Object> origin(IndicatorCatalogue.Origin origin) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", origin.id());
        data.put("name", origin.name().in(language));
        data.put("version", origin.version());
        data.put("status", origin.status().in(language));
        data.put("bundle", origin.bundle());
        return data;
    }

    private String origin(String code) {
        return catalogue.origin(code).map(IndicatorCatalogue.Origin::id).orElse("");
    }

    private static Object direction(Direction direction) {
        if (direction instanceof Direction.Band band) {
            return Map.of("band", List.of(band.lower(), band.upper()));
        }
        return direction.equals(Direction.UP) ? "up" : direction.equals(Direction.DOWN) ? "down" : "neutral";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
