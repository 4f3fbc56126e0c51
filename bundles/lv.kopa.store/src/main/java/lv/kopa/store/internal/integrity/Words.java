package lv.kopa.store.internal.integrity;

import lv.kopa.registry.Span;

/** How objections write days. */
final class Words {
    private Words() {}

    /** A span by its first day and the first day after it: {@code 2016-01-01 – 2019-01-01}, {@code 2016-01-01 – …}. */
    static String span(Span span) {
        return span.from() + " – " + span.until().map(String::valueOf).orElse("…");
    }
}
