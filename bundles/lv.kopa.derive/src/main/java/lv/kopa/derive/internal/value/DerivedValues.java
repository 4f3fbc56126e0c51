package lv.kopa.derive.internal.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kopa.derive.internal.count.Facts;
import lv.kopa.derive.internal.count.Measures;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.registry.Composition;
import lv.kopa.registry.IndicatorValues;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The values of the indicators of the catalogue. */
@Component
public final class DerivedValues implements IndicatorValues {
    private final IndicatorCatalogue catalogue;
    private final Measures measures;

    /** Called by Declarative Services. */
    @Activate
    public DerivedValues(@Reference IndicatorCatalogue catalogue, @Reference Measures measures) {
        this.catalogue = catalogue;
        this.measures = measures;
    }

    @Override
    public Set<String> counted() {
        Set<String> codes = new TreeSet<>();
        for (IndicatorDefinition definition : catalogue.indicators()) {
            if (definition.formula().isPresent()) {
                codes.add(definition.code());
            }
        }
        return codes;
    }

    @Override
    public List<UnitValue> values(String indicator, Subject subject, String period, Snapshot snapshot, Terms terms) {
        requireKnown(indicator);
        PeriodNames.days(period);
        Facts facts = new Facts(snapshot);
        Derivation values = new Derivation(catalogue, measures, facts, terms.submitted());
        Deflation deflation = new Deflation(facts, terms.prices());
        Optional<IndicatorDefinition> definition = values.definition(indicator, period);
        return new Units(facts)
                .of(subject).stream()
                        .map(unit -> deflation
                                .of(values.value(indicator, unit, period), definition, period)
                                .of(unit.unit()))
                        .toList();
    }

    @Override
    public List<Composition> compositions(
            String indicator, Subject subject, String before, String after, Snapshot snapshot, Terms terms) {
        requireKnown(indicator);
        if (!PeriodNames.days(before).from().isBefore(PeriodNames.days(after).from())) {
            throw new IllegalArgumentException("not in order: '" + before + "' and '" + after + "'");
        }
        if (subject != Subject.CLUSTER && subject != Subject.PROGRAMME) {
            throw new IllegalArgumentException("only clusters and programmes have members");
        }
        Facts facts = new Facts(snapshot);
        Derivation values = new Derivation(catalogue, measures, facts, terms.submitted());
        IndicatorDefinition definition = values.definition(indicator, after)
                .orElseThrow(() -> new IllegalArgumentException("no version of '" + indicator + "' in " + after));
        Compositions compositions =
                new Compositions(values, new Deflation(facts, terms.prices()), definition, before, after);
        return new Units(facts).of(subject).stream().map(compositions::of).toList();
    }

    private void requireKnown(String indicator) {
        if (catalogue.indicators().stream().noneMatch(each -> each.code().equals(indicator))) {
            throw new IllegalArgumentException("no indicator '" + indicator + "'");
        }
    }
}
