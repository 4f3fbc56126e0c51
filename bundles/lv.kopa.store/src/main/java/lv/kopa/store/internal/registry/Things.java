package lv.kopa.store.internal.registry;

import java.util.List;
import java.util.stream.Collectors;

/** Names things that items are about. */
final class Things {
    private static final int NAMED = 10;

    private Things() {}

    /** The things, the first of them by name: {@code cluster c-1, organisation o-2, …}. */
    static String of(List<Item> items) {
        List<String> names = items.stream()
                .map(item -> item.kind() + " " + item.id())
                .distinct()
                .limit(NAMED + 1L)
                .toList();
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (names.size() > NAMED ? ", …" : names.isEmpty() ? "—" : "");
    }
}
