package lv.kopa.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which organisations are one and count once: those that stand in the registry twice under one registration number, and those
 * that are a single undertaking because one controls the other, directly or through others (Regulation (EU) 2023/2831,
 * Article 2(2)). That a municipality or another public body controls two enterprises does not make them one (its recital 4).
 * Immutable.
 */
public final class Undertakings {
    private final Map<Id<Organisation>, Id<Organisation>> first;

    private Undertakings(Map<Id<Organisation>, Id<Organisation>> first) {
        this.first = first;
    }

    /** Single undertakings by the control that there is on the day of the snapshot. */
    public static Undertakings of(Snapshot snapshot) {
        return of(
                snapshot.all(Kind.of(Organisation.class)),
                snapshot.all(Kind.of(Ownership.class)),
                snapshot.moment().asOf());
    }

    /**
     * Single undertakings by the control that there is on a day.
     *
     * @param organisations what is known of organisations; the latest of each up to the day counts
     * @param ownerships what is known of ownership; what is true on the day counts
     */
    public static Undertakings of(
            List<Fact<Organisation>> organisations, List<Fact<Ownership>> ownerships, LocalDate day) {
        Map<Id<Organisation>, Organisation> known = latest(organisations, day);
        Union union = sameNumbers(known);
        for (Fact<Ownership> ownership : ownerships) {
            Ownership entry = ownership.entry();
            if (entry.control() && ownership.span().contains(day) && !isPublic(known.get(entry.owner()))) {
                union.join(entry.owner(), entry.owned());
            }
        }
        return new Undertakings(union.roots());
    }

    /**
     * Organisations by registration number alone, whoever controls them.
     *
     * @param organisations what is known of organisations; the latest of each up to the day counts
     */
    public static Undertakings byNumber(List<Fact<Organisation>> organisations, LocalDate day) {
        return new Undertakings(sameNumbers(latest(organisations, day)).roots());
    }

    private static Map<Id<Organisation>, Organisation> latest(List<Fact<Organisation>> organisations, LocalDate day) {
        Map<Id<Organisation>, Fact<Organisation>> latest = new TreeMap<>();
        for (Fact<Organisation> fact : organisations) {
            if (!fact.span().from().isAfter(day)) {
                latest.merge(
                        fact.id(),
                        fact,
                        (a, b) -> a.span().from().isAfter(b.span().from()) ? a : b);
            }
        }
        Map<Id<Organisation>, Organisation> entries = new LinkedHashMap<>();
        latest.forEach((id, fact) -> entries.put(id, fact.entry()));
        return entries;
    }

    private static Union sameNumbers(Map<Id<Organisation>, Organisation> organisations) {
        Union union = new Union();
        Map<List<Object>, Id<Organisation>> numbers = new HashMap<>();
        organisations.forEach((id, organisation) -> {
            union.join(id, id);
            organisation.registrationNumber().ifPresent(number -> {
                List<Object> key = List.of(organisation.registrationType(), organisation.country(), number);
                Id<Organisation> other = numbers.putIfAbsent(key, id);
                if (other != null) {
                    union.join(other, id);
                }
            });
        });
        return union;
    }

    private static boolean isPublic(Organisation owner) {
        return owner != null
                && (owner.type() == Organisation.Type.MUNICIPALITY || owner.type() == Organisation.Type.PUBLIC_BODY);
    }

    /** The organisation that stands for all that are one with this: the first by identifier. */
    public Id<Organisation> standing(Id<Organisation> organisation) {
        return first.getOrDefault(organisation, organisation);
    }

    /** Whether two organisations are one. */
    public boolean same(Id<Organisation> one, Id<Organisation> other) {
        return standing(one).equals(standing(other));
    }

    /** How many there are among these, each once. */
    public int count(Collection<Id<Organisation>> organisations) {
        return (int) organisations.stream().map(this::standing).distinct().count();
    }

    /** These, by the one that stands for them, in order. */
    public Map<Id<Organisation>, List<Id<Organisation>>> grouped(Collection<Id<Organisation>> organisations) {
        Map<Id<Organisation>, List<Id<Organisation>>> groups = new TreeMap<>();
        organisations.stream().distinct().sorted().forEach(each -> groups.computeIfAbsent(
                        standing(each), key -> new ArrayList<>())
                .add(each));
        return groups;
    }

    /** Disjoint sets whose root is the least of their members (union–find with path halving). */
    private static final class Union {
        private final Map<Id<Organisation>, Id<Organisation>> parents = new HashMap<>();

        void join(Id<Organisation> one, Id<Organisation> other) {
            Id<Organisation> a = root(one);
            Id<Organisation> b = root(other);
            if (a.compareTo(b) < 0) {
                parents.put(b, a);
            } else {
                parents.put(a, b);
            }
        }

        private Id<Organisation> root(Id<Organisation> of) {
            Id<Organisation> at = of;
            Id<Organisation> parent = parents.computeIfAbsent(at, key -> key);
            while (!parent.equals(at)) {
                Id<Organisation> grandparent = Objects.requireNonNull(parents.get(parent));
                parents.put(at, grandparent);
                at = grandparent;
                parent = parents.get(at);
            }
            return at;
        }

        Map<Id<Organisation>, Id<Organisation>> roots() {
            Map<Id<Organisation>, Id<Organisation>> roots = new HashMap<>();
            List.copyOf(parents.keySet()).forEach(each -> roots.put(each, root(each)));
            return Map.copyOf(roots);
        }
    }
}
