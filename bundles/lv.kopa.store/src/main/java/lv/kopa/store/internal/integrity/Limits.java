package lv.kopa.store.internal.integrity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.Timeline;

/** The numbers that programmes set, by day. */
final class Limits {
    private final Map<Id<Programme>, List<Timeline.Step<ProgrammeRule>>> rules = new HashMap<>();

    /** The rules of these programmes. */
    Limits(State state, Set<Id<Programme>> programmes) {
        state.having(Kind.of(ProgrammeRule.class), "programme", programmes)
                .values()
                .forEach(timeline -> timeline.steps()
                        .forEach(step -> rules.computeIfAbsent(step.entry().programme(), each -> new ArrayList<>())
                                .add(step)));
    }

    /** The number that a rule sets on a day, if it sets one. */
    Optional<BigDecimal> on(LocalDate day, Id<Programme> programme, ProgrammeRule.Rule rule) {
        return rules.getOrDefault(programme, List.of()).stream()
                .filter(step -> step.entry().rule() == rule && step.span().contains(day))
                .map(step -> step.entry().value())
                .findFirst();
    }
}
