package lv.kopa.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing in which what is known differs from what was known before a change. */
public sealed interface Difference {

    /** Of which days it differs. */
    Span span();

    /**
     * A field holds something else.
     *
     * @param span of which days
     * @param field the field
     * @param was what was known to be true then; empty where nothing was
     * @param is what is known to be true then; empty where nothing is
     */
    record InField(Span span, Field field, Optional<Entry> was, Optional<Entry> is) implements Difference {
        /** Rejects nulls. */
        public InField {
            Objects.requireNonNull(span);
            Objects.requireNonNull(field);
            Objects.requireNonNull(was);
            Objects.requireNonNull(is);
        }
    }

    /**
     * The same is true at other days.
     *
     * @param was of which days it was known to be true
     * @param is of which days it is
     */
    record InTime(Span was, Span is) implements Difference {
        /** Rejects nulls. */
        public InTime {
            Objects.requireNonNull(was);
            Objects.requireNonNull(is);
        }

        @Override
        public Span span() {
            return is;
        }
    }

    /**
     * All in which two timelines of one thing differ, by day, then in the order of the fields; nothing where they say the same of
     * every day.
     * What is true at other days alone is told as that, not field by field.
     */
    static List<Difference> between(Kind<?> kind, Timeline<?> before, Timeline<?> after) {
        return new Comparison(kind, before, after).differences();
    }
}
