package lv.kopa.store.internal.integrity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Person;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Role;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.Wording;
import lv.kopa.store.internal.registry.Proposal;
import lv.kopa.store.internal.registry.Proposal.Way;
import lv.kopa.text.Text;

/**
 * Whoever makes a change has the role for it. A server enforces the same by itself; here it is said in words, and before
 * anything is sent.
 */
final class RoleRule implements Rule {
    private static final Kind<Observation> OBSERVATION = Kind.of(Observation.class);
    private static final Kind<Person> PERSON = Kind.of(Person.class);
    private static final Kind<ReportingPeriod> PERIOD = Kind.of(ReportingPeriod.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        Set<Role> has = proposal.roles();
        if (has.size() == Role.values().length) {
            return;
        }
        if (proposal.way() == Way.TAKEN_OVER) {
            Optional<Change<Observation>> theirs = state.changes(OBSERVATION).stream()
                    .filter(change -> speaksForOthers(change, state, proposal.who()))
                    .findFirst();
            theirs.ifPresent(change -> objections.toAll(change, "role.owner", proposal.who()));
        }
        Map<Role, Change<?>> missing = new EnumMap<>(Role.class);
        for (Change<?> change : proposal.changes()) {
            Set<Role> oneOf = oneOf(change, state, proposal.way());
            if (Collections.disjoint(has, oneOf)) {
                missing.putIfAbsent(oneOf.iterator().next(), change);
            }
        }
        missing.forEach((role, change) -> objections.toAll(change, "role." + name(role), proposal.who(), words(has)));
    }

    /** Whether something is said or accepted in somebody else's name that was not so before. */
    private static boolean speaksForOthers(Change<Observation> change, State state, String who) {
        Timeline<Observation> before = state.before(change);
        return change.after().steps().stream()
                .filter(step -> !before.steps().contains(step))
                .map(Timeline.Step::entry)
                .anyMatch(value -> !value.saidBy().equals(who)
                        || value.acceptedBy().filter(by -> !by.equals(who)).isPresent());
    }

    /** The roles of which one is needed for a change. */
    private static Set<Role> oneOf(Change<?> change, State state, Way way) {
        if (change.kind() == OBSERVATION) {
            return ofValue(state, as(change), way);
        }
        if (change.kind() == PERIOD) {
            boolean closed = closed(state.before(RoleRule.<ReportingPeriod>as(change)))
                    || closed(as(change).after());
            return closed ? EnumSet.of(Role.APPROVER) : EnumSet.of(Role.ENTRY, Role.APPROVER);
        }
        return change.kind() == PERSON ? EnumSet.of(Role.ENTRY, Role.APPROVER) : EnumSet.of(Role.ENTRY);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entry> Change<T> as(Change<?> change) {
        return (Change<T>) change;
    }

    private static Set<Role> ofValue(State state, Change<Observation> change, Way way) {
        Timeline<Observation> before = state.before(change);
        boolean accepting = false;
        for (Timeline.Step<Observation> step : change.after().steps()) {
            Optional<Observation> was = before.on(step.span().from());
            if (was.isEmpty() || !AuthorRule.said(was.get()).equals(AuthorRule.said(step.entry()))) {
                return EnumSet.of(Role.ENTRY);
            }
            accepting |= step.entry().acceptedBy().isPresent()
                    && !was.get().acceptedBy().equals(step.entry().acceptedBy());
        }
        if (change.after().steps().size() < before.steps().size()) {
            return EnumSet.of(Role.ENTRY);
        }
        return accepting && way == Way.ENTERED ? EnumSet.of(Role.ACCEPTOR) : EnumSet.of(Role.ENTRY, Role.ACCEPTOR);
    }

    private static boolean closed(Timeline<?> timeline) {
        return timeline.steps().stream().anyMatch(step -> ((ReportingPeriod) step.entry()).closed());
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Text words(Set<Role> roles) {
        List<Text> words = new TreeSet<>(roles)
                .stream().map(role -> Wording.text("role." + name(role))).toList();
        return words.isEmpty() ? Objections.text("role.none") : Text.joined(", ", words);
    }
}
