package lv.kopa.store.internal.integrity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Known;

/** The state to which a proposal leads: what was known, with the changes laid over it. Asks for nothing twice. */
final class State {
    private final Known known;
    private final Map<Kind<?>, Map<Id<?>, Change<?>>> changed = new LinkedHashMap<>();
    private final Map<Kind<?>, Map<Id<?>, Timeline<?>>> before = new HashMap<>();
    private final Map<String, Map<Object, Set<Id<?>>>> byValue = new HashMap<>();

    State(Known known, List<? extends Change<?>> changes) {
        this.known = known;
        for (Change<?> change : changes) {
            changed.computeIfAbsent(change.kind(), kind -> new LinkedHashMap<>())
                    .putIfAbsent(change.id(), change);
        }
    }

    /** The kinds of which something changes. */
    Set<Kind<?>> kinds() {
        return Collections.unmodifiableSet(changed.keySet());
    }

    /** The changes of a kind, in the order in which they were given. */
    @SuppressWarnings("unchecked")
    <T extends Entry> List<Change<T>> changes(Kind<T> kind) {
        List<Change<T>> changes = new ArrayList<>();
        changed.getOrDefault(kind, Map.of()).values().forEach(change -> changes.add((Change<T>) change));
        return changes;
    }

    /** The change of a thing; null where it does not change. */
    Change<?> change(Kind<?> kind, Id<?> id) {
        return changed.getOrDefault(kind, Map.of()).get(id);
    }

    /** What was known before of things that change. */
    <T extends Entry> Timeline<T> before(Change<T> change) {
        Map<Id<?>, Timeline<?>> loaded = before.computeIfAbsent(change.kind(), this::load);
        @SuppressWarnings("unchecked")
        Timeline<T> timeline = (Timeline<T>) loaded.get(change.id());
        return timeline == null ? Timeline.never() : timeline;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new UnreadableException(e);
        }
    }

    private <T extends Entry> Map<Id<?>, Timeline<?>> load(Kind<T> kind) {
        Set<Id<T>> ids = new HashSet<>();
        for (Change<T> change : changes(kind)) {
            if (change.expected() != Change.NEW) {
                ids.add(change.id());
            }
        }
        return ids.isEmpty() ? Map.of() : new HashMap<>(read(() -> known.of(kind, ids)));
    }

    public <T extends Entry> Map<Id<T>, Timeline<T>> of(Kind<T> kind, Set<Id<T>> ids) {
        Map<Id<?>, Change<?>> ours = changed.getOrDefault(kind, Map.of());
        Map<Id<T>, Timeline<T>> found = new HashMap<>();
        Set<Id<T>> asked = new HashSet<>();
        for (Id<T> id : ids) {
            Change<?> change = ours.get(id);
            if (change == null) {
                asked.add(id);
            } else {
                put(found, change);
            }
        }
        if (!asked.isEmpty()) {
            found.putAll(read(() -> known.of(kind, asked)));
        }
        return found;
    }

    public <T extends Entry> Map<Id<T>, Timeline<T>> having(Kind<T> kind, String field, Set<?> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<Id<?>, Change<?>> ours = changed.getOrDefault(kind, Map.of());
        Map<Id<T>, Timeline<T>> found = new HashMap<>(read(() -> known.having(kind, field, values)));
        found.keySet().removeAll(ours.keySet());
        Map<Object, Set<Id<?>>> index = index(kind, field);
        for (Object value : values) {
            index.getOrDefault(value, Set.of()).forEach(id -> put(found, ours.get(id)));
        }
        return found;
    }

    private <T extends Entry> Map<Object, Set<Id<?>>> index(Kind<T> kind, String field) {
        return byValue.computeIfAbsent(kind.name() + ' ' + field, key -> {
            Map<Object, Set<Id<?>>> index = new HashMap<>();
            for (Change<T> change : changes(kind)) {
                change.after().steps().forEach(step -> kind.value(step.entry(), field)
                        .ifPresent(value -> index.computeIfAbsent(value, each -> new HashSet<>())
                                .add(change.id())));
            }
            return index;
        });
    }

    public <T extends Entry> Map<Id<T>, Timeline<T>> all(Kind<T> kind) {
        Map<Id<T>, Timeline<T>> all = new HashMap<>(read(() -> known.all(kind)));
        for (Change<T> change : changes(kind)) {
            all.remove(change.id());
            put(all, change);
        }
        return all;
    }

    /** What was known of all of a kind before. */
    <T extends Entry> Map<Id<T>, Timeline<T>> allBefore(Kind<T> kind) {
        return read(() -> known.all(kind));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entry> void put(Map<Id<T>, Timeline<T>> into, Change<?> change) {
        if (!change.after().steps().isEmpty()) {
            into.put((Id<T>) change.id(), (Timeline<T>) change.after());
        }
    }
}
