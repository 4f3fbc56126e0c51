package lv.kopa.store.internal.integrity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import lv.kopa.registry.Change;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/**
 * What is computed from other indicators or counted in the registry is never typed. A value is of a version that the
 * catalogue has; of an indicator that no catalogue has, nothing is known, and its values are taken.
 *
 * @param formulas gives the formula that each version of an indicator has, by code; empty where no catalogue has the code
 */
record ComputedRule(Function<String, SortedMap<String, Optional<String>>> formulas) implements Rule {
    private static final Kind<Observation> KIND = Kind.of(Observation.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        Map<String, SortedMap<String, Optional<String>>> known = new HashMap<>();
        for (Change<Observation> change : state.changes(KIND)) {
            for (Timeline.Step<Observation> step : change.after().steps()) {
                Observation value = step.entry();
                judge(change, value, known.computeIfAbsent(value.indicator(), formulas), objections);
            }
        }
    }

    private static void judge(
            Change<Observation> change,
            Observation value,
            SortedMap<String, Optional<String>> versions,
            Objections objections) {
        Optional<String> formula = versions.get(value.version());
        if (versions.isEmpty()) {
            return;
        }
        if (formula == null) {
            objections.to(
                    change,
                    "version",
                    "observation.version",
                    value.indicator(),
                    value.version(),
                    String.join(", ", versions.keySet()));
        } else if (formula.isPresent() && value.value().isPresent()) {
            objections.to(change, "indicator", "observation.computed", value.indicator(), formula.get());
        }
    }
}
