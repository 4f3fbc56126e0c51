package lv.kopa.check.internal.condition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.Type;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Row;
import lv.kopa.registry.Target;

/**
 * A grant agreement has a result indicator with a baseline and a target. What a result is the catalogue says: an outcome or
 * an impact.
 *
 * <p>Figures: {@code complete} (codes of results with both), {@code without} (codes of results that lack one of them),
 * {@code strange} (codes that no catalogue has), each a dash where there are none.
 */
record ResultAimed() implements Condition {
    private static final Set<Type> RESULTS = EnumSet.of(Type.OUTCOME, Type.IMPACT);
    private static final String NONE = "–";

    @Override
    public List<Finding> judge(Sight sight) {
        Map<Id<Grant>, List<Fact<Target>>> targets = new HashMap<>();
        for (Fact<Target> target : sight.known(Target.class)) {
            target.entry().grant().ifPresent(grant -> targets.computeIfAbsent(grant, each -> new ArrayList<>())
                    .add(target));
        }
        return sight.now(Grant.class).stream()
                .map(grant -> judge(sight, grant, targets.getOrDefault(grant.id(), List.of())))
                .toList();
    }

    private static Finding judge(Sight sight, Fact<Grant> grant, List<Fact<Target>> targets) {
        Map<String, EnumSet<Target.Type>> byCode = new TreeMap<>();
        Map<String, Optional<IndicatorDefinition>> definitions = new HashMap<>();
        for (Fact<Target> fact : targets) {
            Target target = fact.entry();
            byCode.computeIfAbsent(target.indicator(), code -> EnumSet.noneOf(Target.Type.class))
                    .add(target.type());
            definitions.computeIfAbsent(target.indicator(), code -> sight.definition(code, target.version()));
        }
        Set<String> complete = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        Set<String> strange = new TreeSet<>();
        byCode.forEach((code, types) -> {
            boolean both = types.contains(Target.Type.BASELINE) && types.contains(Target.Type.TARGET);
            Optional<IndicatorDefinition> definition = definitions.get(code);
            if (definition.isEmpty()) {
                strange.add(code);
            } else if (RESULTS.contains(definition.get().classification().type())) {
                (both ? complete : without).add(code);
            }
        });
        Outcome outcome = !complete.isEmpty() ? Outcome.HOLDS : !strange.isEmpty() ? Outcome.UNKNOWN : Outcome.BROKEN;
        List<Row> rows = new ArrayList<>(List.of(Row.of(grant)));
        targets.forEach(target -> rows.add(Row.of(target)));
        return new Finding(
                Row.of(grant),
                outcome,
                Map.of("complete", list(complete), "without", list(without), "strange", list(strange)),
                rows);
    }

    private static String list(Set<String> codes) {
        return codes.isEmpty() ? NONE : String.join(", ", codes);
    }
}
