package lv.kopa.widget;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.plaf.basic.BasicGraphicsUtils;
import lv.kopa.widget.internal.figure.Lines;

/**
 * Plain words that wrap at whatever width they have. Swing's own labels wrap only what they are given as HTML, which takes ten
 * times as long to be made and laid out.
 */
public final class WrapLabel extends JLabel {
    private static final long serialVersionUID = 1;
    private static final int ROOM = 2;

    private transient Wrapped wrapped = new Wrapped("", null, 0, List.of());
    private int room = Integer.MAX_VALUE;

    /** Words as they were wrapped last. */
    private record Wrapped(String words, Font font, int width, List<String> lines) {
        boolean is(String otherWords, Font otherFont, int otherWidth) {
            return words.equals(otherWords) && width == otherWidth && otherFont.equals(font);
        }
    }

    /** A label. */
    public WrapLabel(String words) {
        Html.never(this);
        setVerticalAlignment(TOP);
        setText(words);
    }

    /** The width at which the words are to wrap where nothing else gives them one. */
    public void setRoom(int width) {
        if (room != width) {
            room = width;
            revalidate();
        }
    }

    /** Width of the words without a break. */
    public int width() {
        FontMetrics metrics = getFontMetrics(getFont());
        int widest = getText().lines().mapToInt(metrics::stringWidth).max().orElse(0);
        return widest + around();
    }

    private int around() {
        Insets insets = getInsets();
        return UIScale.scale(ROOM) + insets.left + insets.right;
    }

    /** The height that the words need at a width. */
    public int heightFor(int width) {
        Insets insets = getInsets();
        return lines(width).size() * getFontMetrics(getFont()).getHeight() + insets.top + insets.bottom;
    }

    private List<String> lines(int width) {
        String words = getText();
        Font font = getFont();
        if (!wrapped.is(words, font, width)) {
            FontMetrics metrics = getFontMetrics(font);
            int inner = Math.max(1, width - around());
            List<String> lines = words.lines()
                    .flatMap(line -> Lines.of(line, metrics, inner).stream())
                    .toList();
            wrapped = new Wrapped(words, font, width, lines);
        }
        return wrapped.lines();
    }

    @Override
    public Dimension getPreferredSize() {
        int wanted = Math.min(room, width());
        return new Dimension(wanted, heightFor(wanted));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Insets insets = getInsets();
        FontMetrics metrics = getFontMetrics(getFont());
        graphics.setFont(getFont());
        graphics.setColor(getForeground());
        int y = insets.top + metrics.getAscent();
        for (String line : lines(getWidth())) {
            int free = getWidth() - insets.left - insets.right - metrics.stringWidth(line);
            int x = insets.left + (getHorizontalAlignment() == CENTER ? Math.max(0, free / 2) : 0);
            BasicGraphicsUtils.drawString(this, (Graphics2D) graphics, line, x, y);
            y += metrics.getHeight();
        }
    }
}
