package lv.kopa.store.internal.registry;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Question;
import lv.kopa.text.Language;

/** What a snapshot, which never changes, has found out for earlier pages of the same question. */
final class Pages {
    private static final int KEPT = 8;

    private final Map<Asked, Object> found = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Object> eldest) {
            return size() > KEPT;
        }
    };

    /** A question, whichever page of it. */
    private record Asked(
            Kind<?> kind,
            String words,
            Optional<Question.Reference> reference,
            Optional<String> order,
            Language language,
            boolean descending) {
        static Asked of(Question<?> question) {
            return new Asked(
                    question.kind(),
                    question.words(),
                    question.reference(),
                    question.order(),
                    question.language(),
                    question.descending());
        }
    }

    /** Finds something out. */
    @FunctionalInterface
    interface Finding<R> {
        R find() throws SQLException;
    }

    /** The numbers of all rows in order. */
    long[] rows(Question<?> question, Finding<long[]> finding) throws SQLException {
        return (long[]) once(Asked.of(question), finding);
    }

    /** The numbers of all rows in order, if they were found before. */
    Optional<long[]> known(Question<?> question) {
        synchronized (found) {
            return Optional.ofNullable((long[]) found.get(Asked.of(question)));
        }
    }

    /** Notes the numbers of all rows in order. */
    void note(Question<?> question, long... rows) {
        synchronized (found) {
            found.put(Asked.of(question), rows);
        }
    }

    /** How many rows there are. */
    long total(Question<?> question, Finding<Long> finding) throws SQLException {
        return (Long) once(Asked.of(question), finding);
    }

    private Object once(Asked asked, Finding<?> finding) throws SQLException {
        Object known;
        synchronized (found) {
            known = found.get(asked);
        }
        if (known == null) {
            known = finding.find();
            synchronized (found) {
                found.put(asked, known);
            }
        }
        return known;
    }
}
