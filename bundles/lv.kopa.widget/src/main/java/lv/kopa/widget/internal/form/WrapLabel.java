package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Insets;
import javax.swing.JLabel;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.View;
import lv.kopa.widget.Html;

/**
 * A label whose words wrap at whatever width it has. They are set when they are first measured: a form has some hundred notes
 * and labels of which few are ever seen.
 */
final class WrapLabel extends JLabel implements Reflow {
    private static final long serialVersionUID = 1;
    private static final int ROOM = 2;

    private String words = "";
    private boolean set;

    WrapLabel(String words) {
        setVerticalAlignment(TOP);
        setWords(words);
    }

    void setWords(String text) {
        words = text;
        set = false;
        getAccessibleContext().setAccessibleName(text);
        revalidate();
        repaint();
    }

    /** Width of the words without a break. */
    int width() {
        FontMetrics metrics = getFontMetrics(getFont());
        Insets insets = getInsets();
        int width = words.lines().mapToInt(metrics::stringWidth).max().orElse(0);
        return width + UIScale.scale(ROOM) + insets.left + insets.right;
    }

    /** The size of the words without a break; what draws them asks for the width it was given last. */
    @Override
    public Dimension getPreferredSize() {
        int wanted = width();
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
        if (!set) {
            set = true;
            setText("<html>" + Html.escape(words) + "</html>");
        }
        return (View) getClientProperty(BasicHTML.propertyKey);
    }
}
