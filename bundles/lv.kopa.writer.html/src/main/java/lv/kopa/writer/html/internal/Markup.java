package lv.kopa.writer.html.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements that are HTML and well-formed XML at once. Text and values of attributes are escaped; elements close in
 * the order in which they were opened.
 */
final class Markup {
    private final Appendable out;
    private final StringBuilder buffer = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Markup(Appendable out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute whose value is null is left out
     */
    Markup open(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        buffer.append('>');
        open.push(tag);
        return flush();
    }

    /** Closes the element opened last. */
    Markup close() throws IOException {
        buffer.append("</").append(open.pop()).append('>');
        return flush();
    }

    /** An element that never has content. */
    Markup empty(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        buffer.append(" />");
        return flush();
    }

    /** An element that holds text only. */
    Markup element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    /** Text. */
    Markup text(String text) throws IOException {
        PlainText.appendEscaped(buffer, text);
        return flush();
    }

    /** Markup that this bundle itself made or ships. */
    Markup raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** A line end, so that the file can be read and compared. */
    Markup line() throws IOException {
        return raw("\n");
    }

    private void start(String tag, String... attributes) {
        buffer.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                buffer.append(' ').append(attributes[i]).append("=\"");
                PlainText.appendEscaped(buffer, attributes[i + 1]);
                buffer.append('"');
            }
        }
    }

    private Markup flush() throws IOException {
        out.append(buffer);
        buffer.setLength(0);
        return this;
    }
}
