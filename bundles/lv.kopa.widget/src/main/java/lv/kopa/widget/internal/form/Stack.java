package lv.kopa.widget.internal.form;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/** Parts one below the other, each as wide as the stack and as high as its width asks for. */
final class Stack extends JPanel implements Reflow, Scrollable {
    private static final long serialVersionUID = 1;

    Stack() {
        super(null);
        setOpaque(false);
        setLayout(new Downwards());
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        int height = insets.top + insets.bottom;
        for (Component part : getComponents()) {
            if (part.isVisible()) {
                height += Reflow.height(part, width - insets.left - insets.right);
            }
        }
        return height;
    }

    /** Another width asks for another height, which whoever holds the stack has to hear of. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            revalidate();
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return getFontMetrics(getFont()).getHeight();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    private static final class Downwards implements LayoutManager {
        private static final int USUAL_WIDTH = 40;

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int usual = USUAL_WIDTH * parent.getFontMetrics(parent.getFont()).charWidth('n');
            int width = parent.getWidth() > 0 ? parent.getWidth() : usual;
            return new Dimension(width, ((Stack) parent).heightFor(width));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, 0);
        }

        @Override
        public void layoutContainer(Container parent) {
            Insets insets = parent.getInsets();
            int width = parent.getWidth() - insets.left - insets.right;
            int y = insets.top;
            for (Component part : parent.getComponents()) {
                if (part.isVisible()) {
                    int height = Reflow.height(part, width);
                    part.setBounds(insets.left, y, width, height);
                    y += height;
                }
            }
        }

        @Override
        public void addLayoutComponent(String name, Component part) {
            // parts are found where they stand
        }

        @Override
        public void removeLayoutComponent(Component part) {
            // parts are found where they stand
        }
    }
}
