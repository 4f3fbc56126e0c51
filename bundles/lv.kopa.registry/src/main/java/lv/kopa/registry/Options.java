package lv.kopa.registry;

import java.util.Locale;
import lv.kopa.text.Text;

/** What people call the options of fields. */
public final class Options {
    private Options() {}

    /**
     * What people call this option of a field: the message {@code option.<kind>.<enum>.<constant>}, all in small letters.
     *
     * @param option a constant of an enum that stands in an entry
     */
    public static Text label(Enum<?> option) {
        Class<?> choice = option.getDeclaringClass();
        return Wording.text("option."
                + Kind.words(choice.getNestHost().getSimpleName(), '-') + "."
                + Kind.words(choice.getSimpleName(), '-') + "."
                + option.name().toLowerCase(Locale.ROOT));
    }
}
