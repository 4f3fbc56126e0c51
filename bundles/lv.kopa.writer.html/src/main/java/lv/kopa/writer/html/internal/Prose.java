package lv.kopa.writer.html.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text, in which a DOI is a link. Nothing else becomes one: data must not be able to send readers anywhere. */
final class Prose {
    private static final Pattern DOI =
            Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|\\bdoi:\\s*|\\b)(10\\.\\d{4,9}/[^\\s\"'<>]+)");
    private static final String PLAIN_IN_PATH = "-._~/():;,@!$*+=";

    private Prose() {}

    /** Writes text with its DOIs as links. */
    static void write(Markup page, String text) throws IOException {
        if (!text.contains("10.")) {
            page.text(text);
            return;
        }
        Matcher matcher = DOI.matcher(text);
        int written = 0;
        while (matcher.find(written)) {
            String doi = withoutClosingMarks(matcher.group(1));
            int end = matcher.start(1) + doi.length();
            page.text(text.substring(written, matcher.start()));
            page.element(
                    "a",
                    text.substring(matcher.start(), end),
                    "href",
                    "https://doi.org/" + encoded(doi),
                    "rel",
                    "noreferrer external");
            written = end;
        }
        page.text(text.substring(written));
    }

    private static String withoutClosingMarks(String doi) {
        String cut = doi;
        while (".,;:".indexOf(cut.charAt(cut.length() - 1)) >= 0 || endsWithLooseBracket(cut)) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut;
    }

    private static boolean endsWithLooseBracket(String text) {
        return text.endsWith(")") && count(text, ')') > count(text, '(')
                || text.endsWith("]") && count(text, ']') > count(text, '[');
    }

    private static long count(String text, char character) {
        return text.chars().filter(each -> each == character).count();
    }

    private static String encoded(String doi) {
        StringBuilder out = new StringBuilder();
        for (byte each : doi.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean letterOrDigit = each > 0 && Character.isLetterOrDigit(character);
            if (letterOrDigit || PLAIN_IN_PATH.indexOf(character) >= 0) {
                out.append(character);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(character >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(character & 15, 16)));
            }
        }
        return out.toString();
    }
}
