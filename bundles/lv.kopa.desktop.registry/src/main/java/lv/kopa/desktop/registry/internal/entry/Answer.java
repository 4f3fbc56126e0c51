package lv.kopa.desktop.registry.internal.entry;

import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Objection;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Registry;
import lv.kopa.registry.WorkspaceException;

/** What the registry says to a change. */
sealed interface Answer {
    /** It is on disk. */
    record Written(Receipt receipt) implements Answer {}

    /** It breaks rules. */
    record Refused(List<Objection> objections) implements Answer {
        /** Copies the list. */
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Somebody else has changed the same thing since; nothing was written. */
    record Overtaken(Edition<?> theirs) implements Answer {}

    /** Asks the registry. Takes its time. */
    static Answer to(Change<?> change, String reason, Registry registry) throws WorkspaceException {
        try {
            return new Written(registry.commit(List.of(change), reason));
        } catch (RefusedException e) {
            return theirs(change, registry).<Answer>map(Overtaken::new).orElseGet(() -> new Refused(e.objections()));
        }
    }

    private static <T extends Entry> Optional<Edition<T>> theirs(Change<T> mine, Registry registry) {
        return registry.edition(mine.kind(), mine.id()).filter(edition -> edition.change() != mine.expected());
    }
}
