package lv.kopa.view.index.internal;

import java.util.List;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Words of the views, and how several texts become one. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A caption as a sentence. */
    static Text sentence(Text caption) {
        return Text.inEach(language -> caption.in(language) + ".");
    }

    /** Sentences, one after the other. */
    static Text sentences(List<Text> texts) {
        return Text.joined(" ", texts.stream().filter(text -> !text.isEmpty()).toList());
    }

    /** At most {@code most} of the texts, separated by commas, and how many more there are. */
    static Text list(List<Text> texts, int most) {
        if (texts.size() <= most) {
            return Text.joined(", ", texts);
        }
        return text("list.more", Text.joined(", ", texts.subList(0, most)), texts.size() - most);
    }
}
