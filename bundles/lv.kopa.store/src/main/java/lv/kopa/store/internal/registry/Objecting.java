package lv.kopa.store.internal.registry;

import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Objection;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Language;

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

    /** An objection to what stands in one field, or in one wording of it. */
    static Objection to(Change<?> change, String field, Optional<Language> language, String key) {
        return new Objection(
                change.kind(),
                change.id(),
                Optional.of(field),
                language,
                Wording.text(key),
                Wording.text(key + ".cure"));
    }
}
