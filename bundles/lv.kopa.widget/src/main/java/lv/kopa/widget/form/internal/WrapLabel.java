package lv.kopa.widget.form.internal;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Insets;
import javax.swing.JLabel;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.View;
import lv.kopa.widget.Html;

/** A label whose words wrap at whatever width it has. */
final class WrapLabel extends JLabel implements Reflow {
    private static final long serialVersionUID = 1;
    private static final int ROOM = 2;

    private String words;

    WrapLabel(String words) {
        setVerticalAlignment(TOP);
        setWords(words);
    }

    void setWords(String text) {
        words = text;
        setText("<html>" + Html.escape(text) + "</html>");
        getAccessibleContext().setAccessibleName(text);
    }

    /** The size of the words without a break; what draws them asks for the width it was given last. */
    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        Insets insets = getInsets();
        int width = words == null
                ? 0
                : words.lines().mapToInt(metrics::stringWidth).max().orElse(0);
        int wanted = width + UIScale.scale(ROOM) + insets.left + insets.right;
        return new Dimension(wanted, heightFor(wanted));
    }

    @Override
    public int heightFor(int width) {
        View view = view();
        if (view == null) {
            return super.getPreferredSize().height;
        }
        Insets insets = getInsets();
        view.setSize(Math.max(1, width - insets.left - insets.right), 0);
        return (int) Math.ceil(view.getPreferredSpan(View.Y_AXIS)) + insets.top + insets.bottom;
    }

    private View view() {
        return (View) getClientProperty(BasicHTML.propertyKey);
    }
}
