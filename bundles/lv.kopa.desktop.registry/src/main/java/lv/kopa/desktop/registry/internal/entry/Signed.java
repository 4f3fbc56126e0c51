package lv.kopa.desktop.registry.internal.entry;

import java.util.Set;
import lv.kopa.registry.Field;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;

/** Whose word a value is and who accepted it: known from who types, and so not asked. */
final class Signed {
    private static final Kind<?> OBSERVATION = Kind.of(Observation.class);
    private static final String SAID = "saidBy";
    private static final String ACCEPTED = "acceptedBy";
    private static final String STATUS = "status";
    private static final Set<String> NOT_SAID = Set.of(SAID, ACCEPTED, STATUS, "comment");

    private Signed() {}

    /** Whether a field is filled rather than asked. */
    static boolean fills(Kind<?> kind, Field field) {
        return kind.equals(OBSERVATION)
                && (field.name().equals(SAID) || field.name().equals(ACCEPTED));
    }

    /** Where it is told what is wrong with a field that is filled. */
    static String told(Kind<?> kind, Field field) {
        return fills(kind, field) ? STATUS : field.name();
    }

    /** The draft with who says so, and who accepts where it is accepted. Who says something else says all of it. */
    static Draft by(String who, Draft draft) {
        if (!draft.kind().equals(OBSERVATION) || draft.way() == Way.ENDED) {
            return draft;
        }
        boolean accepted = draft.at(STATUS).equals(Observation.Status.ACCEPTED.name());
        Set<String> touched = draft.touched();
        boolean judged = touched.contains(STATUS);
        touched.removeAll(NOT_SAID);
        boolean said = draft.way() == Way.NEW || !touched.isEmpty();
        Draft signed = said ? draft.with(SAID, who) : draft;
        if (!accepted) {
            return signed.with(ACCEPTED, "");
        }
        return said || judged ? signed.with(ACCEPTED, who) : signed;
    }
}
