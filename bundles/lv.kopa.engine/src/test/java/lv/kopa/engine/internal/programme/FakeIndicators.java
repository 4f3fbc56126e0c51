package lv.kopa.engine.internal.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.registry.Composition;
import lv.kopa.registry.Fact;
import lv.kopa.registry.IndicatorValues;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Text;

/** Three indicators, of which one is divided by another, and values as they were reported, whatever their status. */
public final class FakeIndicators implements IndicatorCatalogue, IndicatorValues {
    private final List<IndicatorDefinition> definitions = List.of(
            definition("A", "1", Optional.empty()),
            definition("B", "1", Optional.of("D")),
            definition("D", "1", Optional.empty(), IndicatorDefinition.Confidentiality.AGGREGATED));

    private static IndicatorDefinition definition(String code, String version, Optional<String> denominator) {
        return definition(code, version, denominator, IndicatorDefinition.Confidentiality.PUBLIC);
    }

    private static IndicatorDefinition definition(
            String code,
            String version,
            Optional<String> denominator,
            IndicatorDefinition.Confidentiality confidentiality) {
        return new IndicatorDefinition(
                new Indicator(
                        code,
                        version,
                        Text.same(code),
                        Text.EMPTY,
                        Text.same("EUR"),
                        Direction.UP,
                        ScaleType.RATIO,
                        Measure.FLOW,
                        AggregationRule.SUM,
                        denominator),
                Optional.empty(),
                0,
                new IndicatorDefinition.Classification(
                        IndicatorDefinition.Level.CLUSTER,
                        IndicatorDefinition.Type.OUTPUT,
                        Text.EMPTY,
                        1,
                        List.of(),
                        List.of(),
                        Text.EMPTY),
                new IndicatorDefinition.Collection(
                        Text.EMPTY,
                        Text.EMPTY,
                        Text.EMPTY,
                        IndicatorDefinition.Frequency.YEARLY,
                        0,
                        0,
                        0,
                        confidentiality,
                        List.of(),
                        Optional.empty()),
                new IndicatorDefinition.Interpretation(Text.EMPTY, Text.EMPTY, IndicatorDefinition.Causal.DESCRIPTIVE),
                Text.EMPTY,
                LocalDate.of(2010, 1, 1),
                Optional.empty());
    }

    @Override
    public List<IndicatorCatalogue.Origin> catalogues() {
        return List.of();
    }

    @Override
    public List<IndicatorDefinition> indicators() {
        return definitions;
    }

    @Override
    public Optional<IndicatorDefinition> find(String code, LocalDate day) {
        return definitions.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public Optional<IndicatorDefinition> find(String code, String version) {
        return find(code, LocalDate.EPOCH);
    }

    @Override
    public List<IndicatorSet> sets() {
        return List.of(new IndicatorSet(
                "two",
                Text.EMPTY,
                new IndicatorNode.Aggregate(
                        "INDEX",
                        Text.of("Two", "Divi"),
                        1,
                        List.of(
                                new IndicatorNode.Leaf(definitions.get(0).indicator(), 1),
                                new IndicatorNode.Leaf(definitions.get(1).indicator(), 2)))));
    }

    @Override
    public Optional<IndicatorCatalogue.Origin> origin(String code) {
        return Optional.empty();
    }

    @Override
    public Set<String> counted() {
        return Set.of();
    }

    @Override
    public List<UnitValue> values(String indicator, Subject subject, String period, Snapshot snapshot, Terms terms) {
        return snapshot.all(subject.kind()).stream()
                .map(unit -> value(indicator, subject, unit.id().value(), period, snapshot))
                .toList();
    }

    private static UnitValue value(String indicator, Subject subject, String unit, String period, Snapshot snapshot) {
        for (Fact<Observation> fact : snapshot.ever(Kind.of(Observation.class))) {
            Observation observation = fact.entry();
            if (observation.indicator().equals(indicator)
                    && observation.subject() == subject
                    && observation.unit().equals(unit)
                    && observation.period().equals(period)) {
                return new UnitValue(
                        unit,
                        observation.value(),
                        IndicatorValues.Origin.OBSERVED,
                        Optional.of(observation.status()),
                        observation.level(),
                        Text.EMPTY,
                        List.of(Row.of(fact)));
            }
        }
        return new UnitValue(
                unit,
                Optional.empty(),
                IndicatorValues.Origin.OBSERVED,
                Optional.empty(),
                Observation.Level.NONE,
                Text.of("not reported", "nav ziņots"),
                List.of());
    }

    @Override
    public List<Composition> compositions(
            String indicator, Subject subject, String before, String after, Snapshot snapshot, Terms terms) {
        double factor = terms.prices().isPresent() ? 0.5 : 1;
        return snapshot.all(subject.kind()).stream()
                .map(unit -> new Composition(
                        unit.id().value(),
                        before,
                        after,
                        group(2, factor * 400, factor * 400),
                        new Composition.Group(1, 1, Optional.empty(), Optional.of(factor * 760)),
                        new Composition.Group(1, 1, Optional.of(factor * 100), Optional.empty()),
                        Composition.Group.NOBODY,
                        group(4, factor * 500, factor * 1160),
                        Text.EMPTY))
                .toList();
    }

    private static Composition.Group group(int members, double before, double after) {
        return new Composition.Group(members, members, Optional.of(before), Optional.of(after));
    }
}
