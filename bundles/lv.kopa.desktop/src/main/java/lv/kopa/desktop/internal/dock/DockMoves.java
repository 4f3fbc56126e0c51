package lv.kopa.desktop.internal.dock;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import lv.kopa.workbench.Area;

/** Takes panes from one place to another. */
final class DockMoves {
    private static final int USUAL_WIDTH = 560;
    private static final int USUAL_HEIGHT = 420;

    private final DockWindows windows;
    private final Consumer<Holder> moved;

    /**
     * Moves among windows.
     *
     * @param windows where panes are
     * @param moved told when a pane has come to another place
     */
    DockMoves(DockWindows windows, Consumer<Holder> moved) {
        this.windows = windows;
        this.moved = moved;
    }

    static TabStack stack(Component holder) {
        return (TabStack) holder.getParent();
    }

    static DockRoot root(Component stack) {
        return (DockRoot) SwingUtilities.getAncestorOfClass(DockRoot.class, stack);
    }

    /** To an area of the main window. */
    void to(Holder holder, Area area) {
        if (DockWindows.floating(holder).isPresent() || !stack(holder).area().equals(Optional.of(area))) {
            take(holder);
            TabStack stack = windows.main().area(area);
            put(holder, stack, stack.getTabCount());
        }
    }

    /** To a window of its own at a point of the screen. */
    void toWindow(Holder holder, Point onScreen) {
        Dimension usual = UIScale.scale(new Dimension(USUAL_WIDTH, USUAL_HEIGHT));
        Rectangle bounds = new Rectangle(onScreen, usual);
        take(holder);
        FloatWindow window = windows.open(bounds);
        put(holder, window.root().split(null, Side.LEFT, 1), 0);
        window.appear();
    }

    /** To where it was dropped. */
    void to(Holder holder, DropTarget target) {
        TabStack from = stack(holder);
        TabStack to = target.stack();
        int slot = to == from && from.indexOfComponent(holder) < target.slot() ? target.slot() - 1 : target.slot();
        if (target.side() != null) {
            to = target.root()
                    .split(to, target.side(), to == null ? target.side().share() : DropTarget.HALF);
        } else if (to == null) {
            to = target.root().area(Area.CENTRE);
        }
        take(holder);
        put(holder, to, slot);
    }

    private void put(Holder holder, TabStack stack, int slot) {
        stack.insert(holder, slot);
        stack.setSelectedComponent(holder);
        moved.accept(holder);
    }

    /** Takes a pane from its place, and the place with it if nothing else is there. */
    void take(Holder holder) {
        TabStack stack = stack(holder);
        stack.remove(holder);
        if (stack.getTabCount() == 0) {
            root(stack).remove(stack);
            windows.closeEmpty();
        }
    }
}
