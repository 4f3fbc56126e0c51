package lv.kopa.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that Kopa ships. The order of the constants is the order in which languages are stored. */
public enum Language {
    /** English; the language of last resort. */
    EN("en", Locale.ENGLISH),
    /** Latvian. */
    LV("lv", Locale.forLanguageTag("lv"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The ISO 639-1 code, for example {@code lv}. */
    public String code() {
        return code;
    }

    /** The locale whose number and date formats a reader of this language expects. */
    public Locale locale() {
        return locale;
    }

    /** The language with this ISO 639-1 code, if Kopa ships it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The language of a locale, English where Kopa does not ship it. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(EN);
    }
}
