package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager2;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.swing.JPanel;

/** Parts one below the other, each as high as its width makes it. */
public final class Column extends JPanel implements Tall {
    private static final long serialVersionUID = 1;

    /** A column without parts. */
    public Column() {
        super(new OneBelowTheOther());
        setOpaque(false);
    }

    /**
     * Where a part stands; lengths at 100 %.
     *
     * @param gap room above it
     * @param width the width beyond which it does not grow; 0 if it takes what there is
     */
    public record Slot(int gap, int width) {}

    /** The height of a part at a width. What is laid out and has that width keeps its height. */
    static int height(Component part, int width) {
        if (part.isValid() && part.getWidth() == width) {
            return part.getHeight();
        }
        if (part instanceof Tall tall) {
            return tall.heightAt(width);
        }
        part.setSize(width, part.getHeight());
        return part.getPreferredSize().height;
    }

    @Override
    public int heightAt(int width) {
        return ((OneBelowTheOther) getLayout()).arrange(this, width, false);
    }

    private static final class OneBelowTheOther implements LayoutManager2 {
        private final Map<Component, Slot> slots = new IdentityHashMap<>();

        int arrange(Container column, int width, boolean move) {
            Insets insets = column.getInsets();
            int room = Math.max(1, width - insets.left - insets.right);
            int y = insets.top;
            for (Component part : column.getComponents()) {
                Slot slot = slots.get(part);
                int wide = slot.width() == 0 ? room : Math.min(room, UIScale.scale(slot.width()));
                int high = height(part, wide);
                y += UIScale.scale(slot.gap());
                if (move) {
                    part.setBounds(insets.left, y, wide, high);
                }
                y += high;
            }
            return y + insets.bottom;
        }

        @Override
        public void layoutContainer(Container column) {
            arrange(column, column.getWidth(), true);
        }

        @Override
        public Dimension preferredLayoutSize(Container column) {
            int width = Math.max(1, column.getWidth());
            return new Dimension(width, arrange(column, width, false));
        }

        @Override
        public Dimension minimumLayoutSize(Container column) {
            return new Dimension(0, 0);
        }

        @Override
        public Dimension maximumLayoutSize(Container column) {
            return new Dimension(Integer.MAX_VALUE, Integer.MAX_VALUE);
        }

        @Override
        public void addLayoutComponent(Component part, Object slot) {
            slots.put(part, (Slot) slot);
        }

        @Override
        public void addLayoutComponent(String name, Component part) {
            throw new UnsupportedOperationException("a part stands in a slot, not at a name");
        }

        @Override
        public void removeLayoutComponent(Component part) {
            slots.remove(part);
        }

        @Override
        public float getLayoutAlignmentX(Container column) {
            return 0;
        }

        @Override
        public float getLayoutAlignmentY(Container column) {
            return 0;
        }

        @Override
        public void invalidateLayout(Container column) {
            // nothing is kept
        }
    }
}
