package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the product says is fit for people. */
final class Sensible {
    /** What no output says: that a number is none, an argument of a text, and what only programmers know. */
    private static final Pattern STRANGE =
            Pattern.compile("\\bNaN\\b|\\bInfinity\\b|\\{\\d}|[a-z]Exception\\b|\\tat lv\\.");

    /** What no page says, and how sentences look whose arguments are empty. */
    private static final Pattern STRANGE_ON_PAGES = Pattern.compile("\\bnull\\b|\\(\\)|, ?</|\\w \\.[ <]");

    private static final Pattern SCRIPTS = Pattern.compile("<(script|style)\\b.*?</\\1>", Pattern.DOTALL);

    private Sensible() {}

    /** Whether it is data, words or a page. */
    static void assertSensible(String output) {
        boolean page = output.contains("<html");
        String text = page ? SCRIPTS.matcher(output).replaceAll("") : output;
        assertWithout(STRANGE, text);
        if (page) {
            assertWithout(STRANGE_ON_PAGES, text);
        }
    }

    private static void assertWithout(Pattern strange, String text) {
        Matcher found = strange.matcher(text);
        assertFalse(found.find(), () -> text.substring(Math.max(0, found.start() - 80), found.end()));
    }
}
