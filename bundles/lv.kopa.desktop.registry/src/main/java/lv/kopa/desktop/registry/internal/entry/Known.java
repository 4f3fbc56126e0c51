package lv.kopa.desktop.registry.internal.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Page;
import lv.kopa.registry.Question;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Language;

/**
 * The things to which a field may refer. What is asked of it takes time.
 *
 * @param snapshot where they are
 * @param language language of their titles
 */
record Known(Snapshot snapshot, Language language) {
    private static final int MOST = 20;

    /** A thing that fits. */
    record Offer(String id, String title) {
        @Override
        public String toString() {
            return title; // what a list shows
        }
    }

    /** Rejects nulls. */
    Known {
        Objects.requireNonNull(snapshot);
        Objects.requireNonNull(language);
    }

    /** What people call a thing. */
    String title(Kind<?> kind, String id) {
        return new Titles(snapshot, language).of(new Row(kind, new Id<>(id)));
    }

    /** The things that have these words, the first of them. */
    List<Offer> offers(Kind<?> kind, String words) {
        return of(kind, words);
    }

    private <T extends Entry> List<Offer> of(Kind<T> kind, String words) {
        Titles titles = new Titles(snapshot, language);
        Page<T> page = snapshot.page(new Question<>(kind, words, Optional.empty(), Optional.empty(), false, 0, MOST));
        return page.facts().stream()
                .map(fact -> new Offer(fact.id().value(), titles.of(fact)))
                .toList();
    }
}
