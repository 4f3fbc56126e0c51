package lv.kopa.check.internal.condition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.UndertakingSizes;
import lv.kopa.registry.Undertakings;

/** Which organisations are one single undertaking from day to day, and how large it is. For one thread. */
public final class UndertakingHistory {
    private final Sight sight;
    private final NavigableMap<LocalDate, Undertakings> undertakings = new TreeMap<>();
    private final Map<Undertakings, UndertakingSizes> sizes = new HashMap<>();
    private TreeSet<LocalDate> turns;
    private Undertakings byNumber;

    UndertakingHistory(Sight sight) {
        this.sight = sight;
    }

    /** Organisations by registration number alone. */
    Undertakings byNumber() {
        if (byNumber == null) {
            byNumber = Undertakings.byNumber(sight.known(Organisation.class), sight.day());
        }
        return byNumber;
    }

    /** Single undertakings as they are on a day. They change on few days, so few are kept. */
    public Undertakings on(LocalDate day) {
        if (turns == null) {
            turns = new TreeSet<>();
            sight.known(Ownership.class).stream()
                    .filter(fact -> fact.entry().control())
                    .forEach(fact -> {
                        turns.add(fact.span().from());
                        fact.span().until().ifPresent(turns::add);
                    });
        }
        LocalDate next = turns.higher(day);
        LocalDate last = next == null || next.isAfter(sight.day()) ? sight.day() : next.minusDays(1);
        return undertakings.computeIfAbsent(
                last, each -> Undertakings.of(sight.known(Organisation.class), sight.known(Ownership.class), each));
    }

    /** How large single undertakings are, as they are on a day. */
    UndertakingSizes sizes(LocalDate day) {
        return sizes.computeIfAbsent(
                on(day), each -> UndertakingSizes.of(each, byNumber(), sight.known(SizeClass.class)));
    }
}
