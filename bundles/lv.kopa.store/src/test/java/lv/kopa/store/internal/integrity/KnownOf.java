package lv.kopa.store.internal.integrity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Known;

/** What is known, in memory. Counts how often it is asked. */
final class KnownOf implements Known {
    private final Map<Kind<?>, Map<Id<?>, Timeline<?>>> things = new HashMap<>();
    int questions;

    KnownOf(List<? extends Change<?>> changes) {
        changes.forEach(change -> things.computeIfAbsent(change.kind(), kind -> new LinkedHashMap<>())
                .put(change.id(), change.after()));
    }

    @Override
    public <T extends Entry> Map<Id<T>, Timeline<T>> of(Kind<T> kind, Collection<Id<T>> ids) {
        Set<Id<T>> asked = new HashSet<>(ids);
        return where(kind, each -> asked.contains(each.getKey()));
    }

    @Override
    public <T extends Entry> Map<Id<T>, Timeline<T>> having(Kind<T> kind, String field, Collection<?> values) {
        Set<?> asked = new HashSet<>(values);
        return where(kind, each -> each.getValue().steps().stream()
                .anyMatch(step ->
                        kind.value(step.entry(), field).filter(asked::contains).isPresent()));
    }

    @Override
    public <T extends Entry> Map<Id<T>, Timeline<T>> all(Kind<T> kind) {
        return where(kind, each -> true);
    }

    @SuppressWarnings("unchecked")
    private <T extends Entry> Map<Id<T>, Timeline<T>> where(
            Kind<T> kind, Predicate<Map.Entry<Id<T>, Timeline<T>>> condition) {
        questions++;
        Map<Id<T>, Timeline<T>> found = new LinkedHashMap<>();
        things.getOrDefault(kind, Map.of()).forEach((id, timeline) -> {
            Map.Entry<Id<T>, Timeline<T>> each = Map.entry((Id<T>) id, (Timeline<T>) timeline);
            if (condition.test(each)) {
                found.put(each.getKey(), each.getValue());
            }
        });
        return found;
    }
}
