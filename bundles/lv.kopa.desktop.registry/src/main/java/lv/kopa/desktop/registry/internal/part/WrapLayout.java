package lv.kopa.desktop.registry.internal.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** As a flow, but as high as its lines are at the width there is. */
public final class WrapLayout extends FlowLayout {
    private static final long serialVersionUID = 1;

    private int width;
    private int widthAround;

    /**
     * From the leading edge.
     *
     * @param across gap between parts of a line
     * @param down gap between lines
     */
    public WrapLayout(int across, int down) {
        super(LEADING, across, down);
    }

    /** As high as its lines are at the width it got last, or will get if its parent has another width than then. */
    @Override
    public Dimension preferredLayoutSize(Container target) {
        int around = target.getParent() == null ? 0 : target.getParent().getWidth();
        int room = around == widthAround ? width : around;
        return room == 0 ? super.preferredLayoutSize(target) : new Dimension(room, height(target, room));
    }

    private int height(Container target, int room) {
        int x = getHgap();
        int line = 0;
        int height = getVgap();
        for (Component part : target.getComponents()) {
            Dimension size = part.getPreferredSize();
            if (x > getHgap() && x + size.width + getHgap() > room) {
                height += line + getVgap();
                x = getHgap();
                line = 0;
            }
            x += size.width + getHgap();
            line = Math.max(line, size.height);
        }
        return height + line + getVgap();
    }

    /** Whoever gave it a height asked for it before the width was known: that is asked once more. */
    @Override
    public void layoutContainer(Container target) {
        super.layoutContainer(target);
        boolean other = width != target.getWidth();
        width = target.getWidth();
        widthAround = target.getParent() == null ? 0 : target.getParent().getWidth();
        if (other && target instanceof JComponent part && height(target, width) != target.getHeight()) {
            SwingUtilities.invokeLater(part::revalidate);
        }
    }
}
