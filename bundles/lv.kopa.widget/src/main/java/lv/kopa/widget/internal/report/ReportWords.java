package lv.kopa.widget.internal.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;

/** What a page itself says, in the language of its reader. */
public final class ReportWords {
    private static final Messages MESSAGES = Messages.of(ReportWords.class);

    private ReportWords() {}

    /** A message in a language. */
    public static String say(String key, Language language, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    /** A date in full. */
    public static String say(LocalDate date, Language language) {
        return DateTimeFormatter.ofPattern(say("date", language), language.locale())
                .format(date);
    }
}
