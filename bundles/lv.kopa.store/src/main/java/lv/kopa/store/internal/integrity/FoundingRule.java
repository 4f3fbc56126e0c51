package lv.kopa.store.internal.integrity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Participation;
import lv.kopa.registry.Service;
import lv.kopa.registry.ServiceUse;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** Nothing belongs to a cluster, uses its services or acts before it was founded, nor before the cluster was. */
final class FoundingRule implements Rule {
    private static final Kind<Cluster> CLUSTER = Kind.of(Cluster.class);
    private static final Kind<Organisation> ORGANISATION = Kind.of(Organisation.class);
    private static final Kind<Service> SERVICE = Kind.of(Service.class);
    private static final Kind<ServiceUse> USE = Kind.of(ServiceUse.class);

    /**
     * That things of one kind do not begin before what a field of theirs refers to was founded.
     *
     * @param <T> the kind of thing
     * @param <F> the kind of what was founded
     */
    private record Bond<T extends Entry, F extends Entry>(
            Kind<T> kind, String field, Kind<F> to, Function<F, Optional<LocalDate>> founded) {}

    private static final List<Bond<?, ?>> BONDS = List.of(
            new Bond<>(Kind.of(Membership.class), "cluster", CLUSTER, Cluster::founded),
            new Bond<>(Kind.of(Membership.class), "organisation", ORGANISATION, Organisation::founded),
            new Bond<>(Kind.of(Activity.class), "cluster", CLUSTER, Cluster::founded),
            new Bond<>(Kind.of(Participation.class), "organisation", ORGANISATION, Organisation::founded),
            new Bond<>(USE, "organisation", ORGANISATION, Organisation::founded));

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        BONDS.forEach(bond -> judge(bond, state, objections));
        usesOfServices(state, objections);
    }

    private static <T extends Entry, F extends Entry> void judge(Bond<T, F> bond, State state, Objections objections) {
        Set<Id<F>> ids = new HashSet<>();
        for (Change<T> change : state.changes(bond.kind())) {
            for (Timeline.Step<T> step : change.after().steps()) {
                ids.add(reference(bond.kind(), bond.field(), step.entry()));
            }
        }
        Map<Id<F>, Timeline<F>> founded = state.of(bond.to(), ids);
        for (Change<T> change : state.changes(bond.kind())) {
            for (Timeline.Step<T> step : change.after().steps()) {
                Id<F> id = reference(bond.kind(), bond.field(), step.entry());
                tooEarly(founded.get(id), step, bond.founded())
                        .ifPresent(day -> object(change, step, bond.to(), id, day, objections));
            }
        }
        Map<Id<F>, Change<F>> later = later(bond.to(), bond.founded(), state);
        state.having(bond.kind(), bond.field(), later.keySet()).forEach((id, timeline) -> {
            for (Timeline.Step<T> step : timeline.steps()) {
                Change<F> change = later.get(FoundingRule.<T, F>reference(bond.kind(), bond.field(), step.entry()));
                if (change != null && state.change(bond.kind(), id) == null) {
                    tooEarly(change.after(), step, bond.founded())
                            .ifPresent(day -> objectToDay(change, step, bond.kind(), id, day, objections));
                }
            }
        });
    }

    private static void usesOfServices(State state, Objections objections) {
        Set<Id<Service>> ids = new HashSet<>();
        state.changes(USE).forEach(change -> change.after()
                .steps()
                .forEach(step -> ids.add(step.entry().service())));
        Map<Id<Service>, Timeline<Service>> services = state.of(SERVICE, ids);
        Set<Id<Cluster>> clusters = new HashSet<>();
        services.values().forEach(timeline -> timeline.steps()
                .forEach(step -> clusters.add(step.entry().cluster())));
        Map<Id<Cluster>, Timeline<Cluster>> founded = state.of(CLUSTER, clusters);
        for (Change<ServiceUse> change : state.changes(USE)) {
            for (Timeline.Step<ServiceUse> step : change.after().steps()) {
                cluster(services, step).ifPresent(id -> tooEarly(founded.get(id), step, Cluster::founded)
                        .ifPresent(day -> object(change, step, CLUSTER, id, day, objections)));
            }
        }
        Map<Id<Cluster>, Change<Cluster>> later = later(CLUSTER, Cluster::founded, state);
        Map<Id<Service>, Timeline<Service>> offered = state.having(SERVICE, "cluster", later.keySet());
        state.having(USE, "service", offered.keySet()).forEach((id, timeline) -> {
            for (Timeline.Step<ServiceUse> step : timeline.steps()) {
                Change<Cluster> change = cluster(offered, step).map(later::get).orElse(null);
                if (change != null && state.change(USE, id) == null) {
                    tooEarly(change.after(), step, Cluster::founded)
                            .ifPresent(day -> objectToDay(change, step, USE, id, day, objections));
                }
            }
        });
    }

    private static Optional<Id<Cluster>> cluster(
            Map<Id<Service>, Timeline<Service>> services, Timeline.Step<ServiceUse> use) {
        return Optional.ofNullable(services.get(use.entry().service()))
                .flatMap(timeline -> timeline.on(use.span().from()))
                .map(Service::cluster);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entry, F extends Entry> Id<F> reference(Kind<T> kind, String field, T entry) {
        return (Id<F>) kind.value(entry, field).orElseThrow();
    }

    /** Things known before whose day of founding a change sets, or moves to a later day. */
    private static <F extends Entry> Map<Id<F>, Change<F>> later(
            Kind<F> kind, Function<F, Optional<LocalDate>> founded, State state) {
        Map<Id<F>, Change<F>> later = new HashMap<>();
        for (Change<F> change : state.changes(kind)) {
            Timeline<F> before = state.before(change);
            boolean same = change.after().steps().stream()
                    .allMatch(step -> founded.apply(step.entry()).isEmpty()
                            || before.on(step.span().from())
                                    .map(founded)
                                    .equals(Optional.of(founded.apply(step.entry()))));
            if (!before.steps().isEmpty() && !same) {
                later.put(change.id(), change);
            }
        }
        return later;
    }

    /** The day of founding, where a step begins before it. */
    private static <F extends Entry> Optional<LocalDate> tooEarly(
            Timeline<F> timeline, Timeline.Step<?> step, Function<F, Optional<LocalDate>> founded) {
        if (timeline == null) {
            return Optional.empty();
        }
        LocalDate day = step.span().from();
        return timeline.on(day)
                .or(() -> timeline.last().map(Timeline.Step::entry))
                .flatMap(founded)
                .filter(day::isBefore);
    }

    private static void object(
            Change<?> change, Timeline.Step<?> step, Kind<?> to, Id<?> id, LocalDate founded, Objections objections) {
        objections.toAll(
                change, "founding.before", step.span().from().toString(), to.label(), id.value(), founded.toString());
    }

    private static void objectToDay(
            Change<?> change, Timeline.Step<?> step, Kind<?> kind, Id<?> id, LocalDate founded, Objections objections) {
        objections.to(
                change,
                "founded",
                "founding.after",
                founded.toString(),
                kind.label(),
                id.value(),
                step.span().from().toString());
    }
}
