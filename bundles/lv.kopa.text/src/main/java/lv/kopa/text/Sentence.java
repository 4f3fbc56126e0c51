package lv.kopa.text;

import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;

/**
 * A pattern of {@link MessageFormat} whose numbers are written by {@link Numerals}: a record holds what is said here, and
 * the JDK's own formats differ from one Java to the next.
 */
final class Sentence {
    private static final Decimals UNSAID = new Decimals(0, 3);

    private final Language language;
    private final Object[] arguments;

    /** What is filled in, in one language: numbers and strings. */
    Sentence(Language language, Object[] arguments) {
        this.language = language;
        this.arguments = arguments;
    }

    /**
     * The pattern with everything filled in.
     *
     * @throws IllegalArgumentException if it asks for what only the JDK can write, such as dates
     */
    String of(String pattern) {
        MessageFormat message = new MessageFormat(pattern, Locale.ROOT);
        Format[] formats = message.getFormats();
        for (int i = 0; i < formats.length; i++) {
            formats[i] = own(formats[i], pattern);
        }
        message.setFormats(formats);
        return message.format(arguments);
    }

    private Format own(Format format, String pattern) {
        if (format == null) {
            return new Filling(given -> written(given, UNSAID));
        }
        if (format instanceof ChoiceFormat choice) {
            return new Filling(given -> chosen(choice.format(given)));
        }
        if (format instanceof DecimalFormat number && number.getMultiplier() == 1) {
            Decimals decimals = new Decimals(number.getMinimumFractionDigits(), number.getMaximumFractionDigits());
            return new Filling(given -> written(given, decimals));
        }
        throw new IllegalArgumentException("only choices and plain numbers can be filled into '" + pattern + "'");
    }

    private String chosen(String words) {
        return words.indexOf('{') < 0 ? words : of(words);
    }

    private String written(Object given, Decimals decimals) {
        return given instanceof Number number
                ? Numerals.rounded(number, decimals.least(), decimals.most(), language)
                : String.valueOf(given);
    }

    /** How many decimals a number is to have. */
    private record Decimals(int least, int most) {}

    /** What stands in the place of an argument. */
    @FunctionalInterface
    private interface Writing {
        String of(Object given);
    }

    /** Writes an argument as it is told. */
    private static final class Filling extends Format {
        private static final long serialVersionUID = 1;

        private final transient Writing writing;

        Filling(Writing writing) {
            this.writing = writing;
        }

        @Override
        public StringBuffer format(Object given, StringBuffer out, FieldPosition position) {
            return out.append(writing.of(given));
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException();
        }
    }
}
