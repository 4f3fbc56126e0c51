package lv.kopa.desktop.registry.internal.entry;

import java.util.UUID;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;

/** Identifiers for what is new. */
final class FreshId {
    private FreshId() {}

    /** An identifier that nothing has: the kind and 60 random bits. */
    static <T extends Entry> Id<T> of(Kind<T> kind) {
        String random = Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 4, Character.MAX_RADIX);
        return new Id<>(kind.name() + "-" + random);
    }
}
