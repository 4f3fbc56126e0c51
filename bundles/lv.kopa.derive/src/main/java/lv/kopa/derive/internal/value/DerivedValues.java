package lv.kopa.derive.internal.value;

import java.time.LocalDate;
import java.util.List;
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
        Derivation values = derivation(indicator, period, facts, terms);
        return new Units(facts)
                .of(subject).stream()
                        .map(unit -> values.value(indicator, unit, period).of(unit.unit()))
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
        Derivation values = derivation(indicator, after, facts, terms);
        IndicatorDefinition definition = values.definition(indicator, after)
                .orElseThrow(() -> new IllegalArgumentException("no version of '" + indicator + "' in " + after));
        Compositions compositions = new Compositions(values, definition, before, after);
        return new Units(facts).of(subject).stream().map(compositions::of).toList();
    }

    /** For one indicator, at the prices asked for where they matter for it. */
    private Derivation derivation(String indicator, String period, Facts facts, Terms terms) {
        LocalDate last = PeriodNames.days(period).until().orElseThrow().minusDays(1);
        Deflation deflation = new Deflation(facts, terms.prices().filter(prices -> catalogue
                .find(indicator, last)
                .filter(definition -> Deflation.matters(definition, code -> catalogue.find(code, last)))
                .isPresent()));
        return new Derivation(catalogue, measures, facts, terms.submitted(), deflation);
    }

    private void requireKnown(String indicator) {
        if (catalogue.indicators().stream().noneMatch(each -> each.code().equals(indicator))) {
            throw new IllegalArgumentException("no indicator '" + indicator + "'");
        }
    }
}
