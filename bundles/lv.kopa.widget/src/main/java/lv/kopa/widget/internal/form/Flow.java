package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JPanel;

/** Parts beside each other, in as many lines as their width asks for. */
final class Flow extends JPanel implements Reflow {
    private static final long serialVersionUID = 1;
    private static final int GAP = 8;

    Flow() {
        super(null);
        setOpaque(false);
    }

    @Override
    public int heightFor(int width) {
        return arrange(width, false);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = 0;
        for (Component part : getComponents()) {
            width += part.isVisible() ? part.getPreferredSize().width + UIScale.scale(GAP) : 0;
        }
        return new Dimension(width, heightFor(width));
    }

    @Override
    public void doLayout() {
        arrange(getWidth(), true);
    }

    private int usualHeight() {
        int height = 0;
        for (Component part : getComponents()) {
            height = Math.max(height, part.isVisible() ? part.getPreferredSize().height : 0);
        }
        return height;
    }

    private int arrange(int outer, boolean place) {
        Insets insets = getInsets();
        int width = outer - insets.left - insets.right;
        int gap = UIScale.scale(GAP);
        int usual = usualHeight();
        int x = 0;
        int y = 0;
        int line = 0;
        for (Component part : getComponents()) {
            if (!part.isVisible()) {
                continue;
            }
            Dimension size = part.getPreferredSize();
            if (x > 0 && x + size.width > width) {
                y += line + gap / 2;
                x = 0;
                line = 0;
            }
            int taken = Math.min(size.width, width);
            int height = size.width > width ? Reflow.height(part, taken) : size.height;
            if (place) {
                int middle = Math.max(0, (usual - height) / 2);
                part.setBounds(insets.left + x, insets.top + y + middle, taken, height);
            }
            x += taken + gap;
            line = Math.max(line, Math.max(usual, height));
        }
        return insets.top + y + line + insets.bottom;
    }
}
