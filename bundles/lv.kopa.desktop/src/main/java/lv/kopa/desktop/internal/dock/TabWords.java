package lv.kopa.desktop.internal.dock;

import java.util.Locale;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;

/** What stacks and their menus say, in the language of the window. */
final class TabWords {
    private final Messages messages = Messages.of(TabWords.class);
    private Language language;

    TabWords(Language language) {
        this.language = language;
    }

    void language(Language other) {
        language = other;
    }

    /** The words under a key. */
    String of(String key) {
        return messages.text(key).in(language);
    }

    /** What a stack is called by those who cannot see where it is. */
    String name(TabStack stack) {
        return of("area."
                + stack.area().map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("other"));
    }
}
