package lv.kopa.check.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.check.internal.condition.Sight;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.CheckRule;
import lv.kopa.registry.Checks;
import lv.kopa.registry.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rules, run over a snapshot: those that ship, with the numbers that files of plug-ins give. */
@Component
public final class RuleChecks implements Checks {
    private final List<Rule> shipped;
    private final IndicatorCatalogue catalogue;
    private final CorrectionShelf corrections;

    /** Called by Declarative Services. */
    @Activate
    public RuleChecks(@Reference IndicatorCatalogue catalogue, @Reference CorrectionShelf corrections) {
        this.catalogue = catalogue;
        this.corrections = corrections;
        shipped = ShippedRules.byId().values().stream()
                .map(ShippedRules.READER::rule)
                .toList();
    }

    /** Of two files with numbers of one rule the first counts. */
    private List<Rule> current() {
        Map<String, Rule> current = new LinkedHashMap<>();
        for (Carried<Corrections> file : corrections.all()) {
            file.content()
                    .rules()
                    .forEach(rule -> current.putIfAbsent(rule.about().id(), rule.from(file.jar())));
        }
        List<Rule> rules = new ArrayList<>();
        shipped.forEach(rule -> rules.add(current.getOrDefault(rule.about().id(), rule)));
        return rules;
    }

    @Override
    public List<CheckRule> rules() {
        return current().stream().map(Rule::about).toList();
    }

    @Override
    public List<CheckResult> run(Snapshot snapshot) {
        Sight sight = new Sight(snapshot, catalogue);
        return current().stream().flatMap(rule -> rule.judge(sight).stream()).toList();
    }
}
