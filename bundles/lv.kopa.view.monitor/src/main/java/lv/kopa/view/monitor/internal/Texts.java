package lv.kopa.view.monitor.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Words of the views. */
final class Texts {
    private static final int HEADLINES = 3;
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What is to be said first: a sentence about each of the first few indicators, after its name. */
    static List<Text> first(Collection<Rows> indicators, Function<Rows, Text> sentence) {
        return indicators.stream()
                .limit(HEADLINES)
                .map(rows -> text("headline", rows.words(0, "indicator-name"), sentence.apply(rows)))
                .toList();
    }

    /** Sentences, one after the other. */
    static Text sentences(List<Text> texts) {
        return Text.joined(" ", texts.stream().filter(text -> !text.isEmpty()).toList());
    }
}
