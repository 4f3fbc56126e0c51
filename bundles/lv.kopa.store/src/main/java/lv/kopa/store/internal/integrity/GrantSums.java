package lv.kopa.store.internal.integrity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import lv.kopa.registry.Change;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;

/** Grants that share one limit, summed day by day. */
final class GrantSums {
    private final List<Part> parts = new ArrayList<>();

    /**
     * A grant during a span.
     *
     * @param id which grant
     * @param from first day
     * @param until first day after it; empty where no end is known
     * @param amount how much
     */
    record Part(Id<Grant> id, LocalDate from, Optional<LocalDate> until, Euro amount) {
        boolean on(LocalDate day) {
            return !from.isAfter(day) && until.map(day::isBefore).orElse(true);
        }
    }

    /**
     * That a limit is passed.
     *
     * @param day on which day
     * @param sum what was granted
     * @param limit the most that might have been
     * @param parts the grants
     */
    record Excess(LocalDate day, Euro sum, Euro limit, List<Part> parts) {
        /** The change of the grant among these that began last, of those that change. */
        Optional<Change<?>> changed(State state) {
            return parts.stream()
                    .<Change<?>>map(part -> state.change(Kind.of(Grant.class), part.id()))
                    .filter(Objects::nonNull)
                    .findFirst();
        }
    }

    /** A grant during one step. */
    static Part part(Id<Grant> id, Timeline.Step<Grant> step) {
        return new Part(
                id, step.span().from(), step.span().until(), step.entry().amount());
    }

    void add(Part part) {
        parts.add(part);
    }

    /**
     * The first day on which a grant begins and the sum passes the limit of that day.
     *
     * @param limit by day; empty where there is none
     */
    Optional<Excess> excess(Function<LocalDate, Optional<Euro>> limit) {
        TreeMap<LocalDate, Euro> steps = new TreeMap<>();
        Set<LocalDate> begins = new HashSet<>();
        for (Part part : parts) {
            steps.merge(part.from(), part.amount(), Euro::plus);
            begins.add(part.from());
            part.until().ifPresent(day -> steps.merge(day, Euro.ZERO.minus(part.amount()), Euro::plus));
        }
        Euro sum = Euro.ZERO;
        for (Map.Entry<LocalDate, Euro> step : steps.entrySet()) {
            LocalDate day = step.getKey();
            sum = sum.plus(step.getValue());
            Optional<Euro> most = begins.contains(day) ? limit.apply(day) : Optional.empty();
            if (most.isPresent() && sum.compareTo(most.get()) > 0) {
                return Optional.of(new Excess(
                        day,
                        sum,
                        most.get(),
                        parts.stream()
                                .filter(part -> part.on(day))
                                .sorted(Comparator.comparing(Part::from)
                                        .reversed()
                                        .thenComparing(Part::id))
                                .toList()));
            }
        }
        return Optional.empty();
    }
}
