package lv.kopa.writer.html.internal;

import lv.kopa.evaluation.Finding;

/**
 * How a severity looks: a word of its own, and a sign whose shape alone tells it from the others.
 *
 * @param key names the word and the style
 * @param icon an SVG element that readers who do not see it may skip
 */
record Severity(String key, String icon) {
    private static final String ICON = "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">%s</svg>";
    private static final Severity OK = new Severity(
            "ok", ICON.formatted("<circle cx=\"12\" cy=\"12\" r=\"10\"/><path d=\"M7 12.5l3.4 3.4L17 9\"/>"));
    private static final Severity CAUTION = new Severity(
            "caution", ICON.formatted("<path d=\"M12 2.5L22.5 21.5H1.5Z\"/><path d=\"M12 9v6M12 17.6v.6\"/>"));
    private static final Severity REFUSE = new Severity(
            "refuse",
            ICON.formatted("<path d=\"M8 2h8l6 6v8l-6 6H8l-6-6V8Z\"/><path d=\"M8.5 8.5l7 7M15.5 8.5l-7 7\"/>"));

    static Severity of(Finding.Severity severity) {
        return switch (severity) {
            case OK -> OK;
            case CAUTION -> CAUTION;
            case REFUSE -> REFUSE;
        };
    }
}
