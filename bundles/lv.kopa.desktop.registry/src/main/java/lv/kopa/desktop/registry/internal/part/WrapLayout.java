package lv.kopa.desktop.registry.internal.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;

/** As a flow, but as high as its lines are at the width there is. */
public final class WrapLayout extends FlowLayout {
    private static final long serialVersionUID = 1;

    /**
     * From the leading edge.
     *
     * @param across gap between parts of a line
     * @param down gap between lines
     */
    public WrapLayout(int across, int down) {
        super(LEADING, across, down);
    }

    @Override
    public Dimension preferredLayoutSize(Container target) {
        int room = target.getParent() == null ? 0 : target.getParent().getWidth();
        if (room == 0) {
            return super.preferredLayoutSize(target);
        }
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
        return new Dimension(room, height + line + getVgap());
    }
}
