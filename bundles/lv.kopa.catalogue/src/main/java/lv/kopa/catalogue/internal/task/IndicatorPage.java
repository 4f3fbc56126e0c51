package lv.kopa.catalogue.internal.task;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorCatalogue.Origin;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.report.Block;
import lv.kopa.text.Text;

/** Everything about one version of an indicator, for people. */
final class IndicatorPage {
    private final IndicatorDefinition definition;
    private final Origin origin;
    private final List<Block.Facts.Entry> facts = new ArrayList<>();

    IndicatorPage(IndicatorDefinition definition, Origin origin) {
        this.definition = definition;
        this.origin = origin;
    }

    List<Block> blocks() {
        Text name = definition.indicator().name();
        meaning();
        place();
        collection();
        reading();
        return List.of(
                new Block.Heading(2, Text.joined(" ", List.of(Text.same(definition.code()), name))),
                new Block.Paragraph(definition.indicator().definition()),
                new Block.Facts(facts));
    }

    private void meaning() {
        fact("version", Text.same(definition.indicator().version()));
        definition.formula().ifPresent(formula -> fact("formula", Text.same(formula)));
        definition.ratio().ifPresent(ratio -> {
            fact("numerator", ratio.numerator());
            fact("denominator", ratio.denominator());
        });
        fact("unit", definition.indicator().unit());
        fact("direction", direction(definition.indicator().direction()));
        fact("scale", Wording.of(definition.indicator().scale()));
        fact("measure", Wording.of(definition.indicator().measure()));
        fact("aggregation", Wording.of(definition.indicator().aggregation()));
        definition.collection().priceBasis().ifPresent(basis -> fact("prices", Wording.of(basis)));
    }

    private void place() {
        IndicatorDefinition.Classification place = definition.classification();
        fact("level", Wording.of(place.level()));
        fact("type", Wording.of(place.type()));
        fact("node", place.node());
        fact("tier", Wording.text("tier." + place.tier()));
        fact("ris3", joined(place.ris3Goals().stream().map(Wording::of).toList()));
        fact(
                "common",
                joined(place.commonCodes().stream()
                        .map(code -> Wording.text("common", code.code(), code.period(), Wording.of(code.match())))
                        .toList()));
        fact("legal", place.legalCategory());
    }

    private void collection() {
        IndicatorDefinition.Collection collection = definition.collection();
        fact("data", collection.dataSource());
        fact("reporter", collection.reporter());
        fact("verifier", collection.verifier());
        fact("frequency", Wording.of(collection.frequency()));
        if (!Double.isNaN(collection.burdenHours())) {
            fact("burden", Wording.text("hours", collection.burdenHours()));
        }
        fact("lag", Wording.text("months", collection.lagMonths()));
        fact("age", Wording.text("months", collection.leastAgeMonths()));
        fact("confidentiality", Wording.of(collection.confidentiality()));
        fact(
                "split",
                joined(collection.disaggregations().stream()
                        .map(IndicatorPage::split)
                        .toList()));
    }

    private void reading() {
        fact("baseline", definition.interpretation().baselineRule());
        fact("target", definition.interpretation().targetRule());
        fact("causal", Wording.of(definition.interpretation().causal()));
        fact("source", definition.source());
        fact(
                "validity",
                definition
                        .validUntil()
                        .map(end -> Wording.text(
                                "validity.until", definition.validFrom().toString(), end.toString()))
                        .orElseGet(() -> Wording.text(
                                "validity.from", definition.validFrom().toString())));
        if (definition.breaksSeries()) {
            fact("series", Wording.text("series.broken"));
        }
        fact(
                "catalogue",
                Wording.text("list.catalogue", origin.name(), origin.version(), origin.id(), origin.status()));
    }

    private void fact(String key, Text value) {
        if (!value.isEmpty()) {
            facts.add(new Block.Facts.Entry(Wording.text("fact." + key), value));
        }
    }

    /** What a code of a disaggregation means, where it is one of ours. */
    private static Text split(String code) {
        return Wording.MESSAGES.has("split." + code) ? Wording.text("split." + code) : Text.same(code);
    }

    private static Text joined(List<Text> parts) {
        return Text.joined("; ", parts);
    }

    private static Text direction(Direction direction) {
        if (direction instanceof Direction.Band band) {
            return Wording.text("direction.band", band.lower(), band.upper());
        }
        return Wording.text(
                direction.equals(Direction.UP)
                        ? "direction.up"
                        : direction.equals(Direction.DOWN) ? "direction.down" : "direction.neutral");
    }
}
