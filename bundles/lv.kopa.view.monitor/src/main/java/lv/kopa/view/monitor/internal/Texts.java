package lv.kopa.view.monitor.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** A number in its unit of measurement, which may have no name. */
    static Text inUnit(Text number, Text unit) {
        return joined(" ", number, unit);
    }

    /** An indicator and, after a comma, in what it is counted, which may have no name. */
    static Text counted(Text indicator, Text unit) {
        return joined(", ", indicator, unit);
    }

    /** An indicator and, in brackets, its unit of measurement, which may have no name. */
    static Text measured(Text indicator, Text unit) {
        return unit.isEmpty() ? indicator : text("measured", indicator, unit);
    }

    private static Text joined(String between, Text... texts) {
        return Text.joined(
                between, Stream.of(texts).filter(text -> !text.isEmpty()).toList());
    }

    /** Sentences, one after the other. */
    static Text sentences(List<Text> texts) {
        return joined(" ", texts.toArray(Text[]::new));
    }
}
