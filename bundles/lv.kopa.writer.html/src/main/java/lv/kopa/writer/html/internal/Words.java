package lv.kopa.writer.html.internal;

import java.time.LocalDate;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Numerals;
import lv.kopa.text.Text;

/**
 * What the page itself says, in the language of the report.
 *
 * @param messages the texts of this bundle
 * @param language the language of the report
 */
record Words(Messages messages, Language language) {

    /** A message of this bundle. */
    String say(String key, Object... arguments) {
        return messages.text(key, arguments).in(language);
    }

    /** A text of the report. */
    String say(Text text) {
        return text.in(language);
    }

    /** A number other than NaN with so many decimals. */
    String say(double value, int decimals) {
        return Numerals.fixed(value, decimals, language);
    }

    /** A date in full. */
    String say(LocalDate date) {
        String month = say("month." + date.getMonthValue());
        return say("date", Integer.toString(date.getYear()), Integer.toString(date.getDayOfMonth()), month);
    }
}
