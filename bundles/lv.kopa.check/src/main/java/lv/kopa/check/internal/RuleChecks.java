package lv.kopa.check.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import lv.kopa.check.internal.condition.Conditions;
import lv.kopa.check.internal.condition.Sight;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.CheckRule;
import lv.kopa.registry.Checks;
import lv.kopa.registry.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rules that ship, run over a snapshot. */
@Component
public final class RuleChecks implements Checks {
    private static final String FILE = "rules.json";

    private final List<Rule> rules;
    private final IndicatorCatalogue catalogue;

    /** Called by Declarative Services. */
    @Activate
    public RuleChecks(@Reference IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
        rules = List.copyOf(read());
    }

    private static List<Rule> read() {
        try (InputStream in = RuleChecks.class.getResourceAsStream(FILE)) {
            return new RuleFile(new Conditions()).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " ships with this bundle", e);
        }
    }

    @Override
    public List<CheckRule> rules() {
        return rules.stream().map(Rule::about).toList();
    }

    @Override
    public List<CheckResult> run(Snapshot snapshot) {
        Sight sight = new Sight(snapshot, catalogue);
        return rules.stream().flatMap(rule -> rule.judge(sight).stream()).toList();
    }
}
