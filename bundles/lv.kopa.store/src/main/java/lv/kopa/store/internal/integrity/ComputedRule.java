package lv.kopa.store.internal.integrity;

import java.util.Optional;
import java.util.function.BiFunction;
import lv.kopa.registry.Change;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/**
 * What is computed from other indicators or counted in the registry is never typed.
 *
 * @param formulas gives the formula of an indicator, by code and version, where it has one
 */
record ComputedRule(BiFunction<String, String, Optional<String>> formulas) implements Rule {
    private static final Kind<Observation> KIND = Kind.of(Observation.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        for (Change<Observation> change : state.changes(KIND)) {
            for (Timeline.Step<Observation> step : change.after().steps()) {
                Observation value = step.entry();
                Optional<String> formula =
                        value.value().flatMap(there -> formulas.apply(value.indicator(), value.version()));
                if (formula.isPresent()) {
                    objections.to(change, "indicator", "observation.computed", value.indicator(), formula.get());
                }
            }
        }
    }
}
