package lv.kopa.widget;

/** Words as the simple HTML that Swing's labels wrap; whatever stands in the words is shown, never read as tags. */
public final class Html {
    private Html() {}

    /** The words with what HTML would read as tags escaped. */
    public static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** The words, wrapped at a width in pixels. */
    public static String wrapped(String words, int width) {
        return "<html><div style='width:" + width + "px'>" + escape(words) + "</div></html>";
    }
}
