package lv.kopa.store.internal.registry;

import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Objection;
import lv.kopa.store.internal.Wording;

/** Makes objections out of the words of this room. */
final class Objecting {
    private Objecting() {}

    /** An objection to a change as a whole; the cure is the message {@code <key>.cure}. */
    static Objection to(Change<?> change, String key, Object... arguments) {
        return new Objection(
                change.kind(),
                change.id(),
                Optional.empty(),
                Wording.text(key, arguments),
                Wording.text(key + ".cure", arguments));
    }

    /** An objection to what stands in one field. */
    static Objection to(Change<?> change, String field, String key) {
        return new Objection(
                change.kind(), change.id(), Optional.of(field), Wording.text(key), Wording.text(key + ".cure"));
    }
}
