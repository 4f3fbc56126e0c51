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

    private final int side;
    private final int top;

    /** A column without parts and margins. */
    public Column() {
        this(0, 0);
    }

    /**
     * A column without parts.
     *
     * @param side margin on either side, at 100 %
     * @param top margin above; below there is twice as much
     */
    public Column(int side, int top) {
        super(new OneBelowTheOther());
        this.side = side;
        this.top = top;
        setOpaque(false);
    }

    @Override
    public Insets getInsets() {
        int sides = UIScale.scale(side);
        return new Insets(UIScale.scale(top), sides, UIScale.scale(2 * top), sides);
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

    /** Adds a part and measures it at once, so that this need not be done for many parts when all are laid out. */
    public void addMeasured(Component part, Slot slot) {
        add(part, slot);
        if (getWidth() > 0) {
            height(part, OneBelowTheOther.width(slot, OneBelowTheOther.room(this, getWidth())));
        }
    }

    @Override
    public int heightAt(int width) {
        return ((OneBelowTheOther) getLayout()).arrange(this, width, false);
    }

    private static final class OneBelowTheOther implements LayoutManager2 {
        private final Map<Component, Slot> slots = new IdentityHashMap<>();

        static int room(Container column, int width) {
            Insets insets = column.getInsets();
            return Math.max(1, width - insets.left - insets.right);
        }

        static int width(Slot slot, int room) {
            return slot.width() == 0 ? room : Math.min(room, UIScale.scale(slot.width()));
        }

        int arrange(Container column, int width, boolean move) {
            Insets insets = column.getInsets();
            int room = room(column, width);
            int y = insets.top;
            for (Component part : column.getComponents()) {
                Slot slot = slots.get(part);
                int wide = width(slot, room);
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
