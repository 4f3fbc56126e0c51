package lv.kopa.widget;

import javax.swing.JComponent;
import javax.swing.plaf.basic.BasicHTML;

/** Words as the simple HTML that Swing's labels wrap; whatever stands in the words is shown, never read as tags. */
public final class Html {
    private Html() {}

    /** Lets a component show its words as they are, also where they begin as HTML does. */
    public static void never(JComponent component) {
        component.putClientProperty("html.disable", true);
    }

    /** What a tool tip shows as these words, also where they begin as HTML does. */
    public static String tip(String words) {
        return words != null && BasicHTML.isHTMLString(words) ? "<html>" + escape(words) + "</html>" : words;
    }

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
