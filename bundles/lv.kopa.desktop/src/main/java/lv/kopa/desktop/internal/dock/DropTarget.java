package lv.kopa.desktop.internal.dock;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;

/**
 * Where a dragged tab would go.
 *
 * @param root the window it would go to
 * @param stack the stack it would go to; null for beside everything
 * @param side on which side of that; null for among its tabs
 * @param slot before which tab
 * @param hint the room it would take, in the coordinates of the root
 */
record DropTarget(DockRoot root, TabStack stack, Side side, int slot, Rectangle hint) {
    /** Pixels along the edge of a window that stand for beside everything. */
    private static final int EDGE = 14;
    /** The width of the mark between two tabs. */
    private static final int MARK = 4;
    /** The part of a stack, along each of its sides, that stands for beside it. */
    private static final double RIM = 0.25;
    /** What is dropped beside a stack shares its room evenly. */
    static final double HALF = 0.5;

    /** Where a tab would go that is dropped at a point of a root: rows of tabs come before edges, edges before stacks. */
    static DropTarget at(DockRoot root, Point point) {
        Rectangle all = new Rectangle(root.getSize());
        Optional<TabStack> under = root.stacks().stream()
                .filter(stack -> stack.isShowing() && bounds(stack, root).contains(point))
                .findFirst();
        if (under.isPresent()
                && point.y < bounds(under.get(), root).y + under.get().tabRow()) {
            return among(root, under.get(), point);
        }
        Optional<Side> edge = nearest(all, point, UIScale.scale(EDGE), UIScale.scale(EDGE));
        if (root.stacks().size() > 1 && edge.isPresent()) {
            return beside(root, null, all, edge.get(), edge.get().share());
        }
        return under.map(stack -> over(root, stack, point)).orElseGet(() -> new DropTarget(root, null, null, 0, all));
    }

    private static Rectangle bounds(TabStack stack, DockRoot root) {
        return SwingUtilities.convertRectangle(stack.getParent(), stack.getBounds(), root);
    }

    private static DropTarget among(DockRoot root, TabStack stack, Point point) {
        Rectangle bounds = bounds(stack, root);
        int slot = stack.slotAt(point.x - bounds.x);
        int x = bounds.x + stack.slotX(slot) - UIScale.scale(MARK) / 2;
        return new DropTarget(root, stack, null, slot, new Rectangle(x, bounds.y, UIScale.scale(MARK), stack.tabRow()));
    }

    private static DropTarget over(DockRoot root, TabStack stack, Point point) {
        Rectangle bounds = bounds(stack, root);
        Rectangle body =
                new Rectangle(bounds.x, bounds.y + stack.tabRow(), bounds.width, bounds.height - stack.tabRow());
        return nearest(body, point, (int) (body.width * RIM), (int) (body.height * RIM))
                .map(side -> beside(root, stack, bounds, side, HALF))
                .orElseGet(() -> new DropTarget(root, stack, null, stack.getTabCount(), bounds));
    }

    private static DropTarget beside(DockRoot root, TabStack stack, Rectangle all, Side side, double share) {
        Rectangle part = new Rectangle(all);
        if (side.across()) {
            part.width = (int) (all.width * share);
            part.x = side.first() ? all.x : all.x + all.width - part.width;
        } else {
            part.height = (int) (all.height * share);
            part.y = side.first() ? all.y : all.y + all.height - part.height;
        }
        return new DropTarget(root, stack, side, 0, part);
    }

    /** The side that a point is nearest to, measured in the depth of the rims; none within. */
    private static Optional<Side> nearest(Rectangle all, Point point, int across, int down) {
        Side nearest = null;
        double least = 1;
        for (Side side : Side.values()) {
            double distance =
                    switch (side) {
                        case LEFT -> (point.x - all.x) / (double) across;
                        case RIGHT -> (all.x + all.width - point.x) / (double) across;
                        case TOP -> (point.y - all.y) / (double) down;
                        case BOTTOM -> (all.y + all.height - point.y) / (double) down;
                    };
            if (distance < least) {
                nearest = side;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Whether a pane dropped here would be where it is. */
    boolean changesNothing(TabStack from) {
        boolean alone = from.getTabCount() == 1;
        return alone && (stack == from || stack == null && root.stacks().equals(List.of(from)));
    }
}
