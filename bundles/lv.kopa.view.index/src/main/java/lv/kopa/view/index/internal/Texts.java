package lv.kopa.view.index.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Words of the views, and how several texts become one. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** The texts one after the other, with a separator that is the same in every language. */
    static Text join(List<Text> texts, String separator) {
        return each(language -> texts.stream().map(text -> text.in(language)).collect(Collectors.joining(separator)));
    }

    /** A caption as a sentence. */
    static Text sentence(Text caption) {
        return each(language -> caption.in(language) + ".");
    }

    /** Sentences, one after the other. */
    static Text sentences(List<Text> texts) {
        return join(texts.stream().filter(text -> !text.isEmpty()).toList(), " ");
    }

    /** At most {@code most} of the texts, separated by commas, and how many more there are. */
    static Text list(List<Text> texts, int most) {
        if (texts.size() <= most) {
            return join(texts, ", ");
        }
        return text("list.more", join(texts.subList(0, most), ", "), texts.size() - most);
    }

    static Text each(Function<Language, String> wording) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, wording.apply(language));
        }
        return new Text(wordings);
    }
}
