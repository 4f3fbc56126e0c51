package lv.kopa.store.internal.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Objection;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Collects objections. The first thousand are worded, the rest only counted: nobody reads more, and memory is finite. */
final class Objections {
    /** How many are worded. */
    static final int MOST = 1000;

    private static final Messages MESSAGES = Messages.of(Objections.class);

    private final List<Objection> worded = new ArrayList<>();
    private long rest;

    /** Objects to a field of what a change leads to: message {@code key}, cure {@code key.cure}, both with the arguments. */
    void to(Change<?> change, String field, String key, Object... arguments) {
        to(change, Optional.of(field), Optional.empty(), key, arguments);
    }

    /** Objects to a change as a whole. */
    void toAll(Change<?> change, String key, Object... arguments) {
        to(change, Optional.empty(), Optional.empty(), key, arguments);
    }

    /** Objects to one wording of a field. */
    void to(Change<?> change, String field, Language language, String key, Object... arguments) {
        to(change, Optional.of(field), Optional.of(language), key, arguments);
    }

    private void to(
            Change<?> change, Optional<String> field, Optional<Language> language, String key, Object... arguments) {
        if (worded.size() == MOST) {
            rest++;
            return;
        }
        worded.add(new Objection(
                change.kind(), change.id(), field, language, text(key, arguments), text(key + ".cure", arguments)));
    }

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** All of them; where there are too many, the last says how many more there are. */
    List<Objection> all() {
        if (rest == 0) {
            return List.copyOf(worded);
        }
        List<Objection> all = new ArrayList<>(worded);
        Objection last = all.get(all.size() - 1);
        all.add(new Objection(last.kind(), last.id(), Optional.empty(), text("rest", rest), text("rest.cure")));
        return List.copyOf(all);
    }
}
