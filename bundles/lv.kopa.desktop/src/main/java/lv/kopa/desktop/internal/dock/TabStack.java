package lv.kopa.desktop.internal.dock;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JTabbedPane;
import lv.kopa.workbench.Area;

/** Panes as tabs. */
final class TabStack extends JTabbedPane {
    private static final long serialVersionUID = 1;
    /** From the right edge of a tab: what the button that closes it takes. */
    private static final int CLOSE_WIDTH = 24;

    private final Area area;

    /**
     * A stack without panes.
     *
     * @param area whose views open here; null if those of none do
     */
    TabStack(Area area) {
        super(TOP, SCROLL_TAB_LAYOUT);
        this.area = area;
        putClientProperty(FlatClientProperties.TABBED_PANE_TAB_CLOSABLE, true);
        putClientProperty(FlatClientProperties.STYLE, "tabHeight: 30; tabInsets: 2,10,2,10; hasFullBorder: true");
    }

    void onClose(BiConsumer<JTabbedPane, Integer> close, String tooltip) {
        putClientProperty(FlatClientProperties.TABBED_PANE_TAB_CLOSE_CALLBACK, close);
        putClientProperty(FlatClientProperties.TABBED_PANE_TAB_CLOSE_TOOLTIPTEXT, tooltip);
    }

    Optional<Area> area() {
        return Optional.ofNullable(area);
    }

    List<Holder> holders() {
        return Arrays.stream(getComponents())
                .filter(Holder.class::isInstance)
                .map(Holder.class::cast)
                .sorted((a, b) -> indexOfComponent(a) - indexOfComponent(b))
                .toList();
    }

    Holder holder(int index) {
        return (Holder) getComponentAt(index);
    }

    Optional<Holder> front() {
        return Optional.ofNullable((Holder) getSelectedComponent());
    }

    void insert(Holder holder, int index) {
        insertTab(
                holder.pane().title(),
                holder.pane().icon(),
                holder,
                holder.pane().tooltip(),
                index);
    }

    /** Says anew what the tab of a pane says. */
    void say(Holder holder) {
        int index = indexOfComponent(holder);
        setTitleAt(index, holder.pane().title());
        setIconAt(index, holder.pane().icon());
        setToolTipTextAt(index, holder.pane().tooltip());
    }

    /** The tab at a point, not counting the button that closes it. */
    Optional<Holder> tabAt(Point point) {
        int index = indexAtLocation(point.x, point.y);
        if (index < 0) {
            return Optional.empty();
        }
        Rectangle tab = getBoundsAt(index);
        boolean onClose = point.x > tab.x + tab.width - UIScale.scale(CLOSE_WIDTH);
        return onClose ? Optional.empty() : Optional.of(holder(index));
    }

    /** The height of the row of tabs. */
    int tabRow() {
        Component front = getSelectedComponent();
        return front == null ? getHeight() : front.getY();
    }

    /** Before which tab a new one goes that is dropped at a place of the row of tabs. */
    int slotAt(int x) {
        for (int i = 0; i < getTabCount(); i++) {
            Rectangle tab = getBoundsAt(i);
            if (tab != null && x < tab.x + tab.width / 2) {
                return i;
            }
        }
        return getTabCount();
    }

    /** Where a tab dropped into that place of the row would begin. */
    int slotX(int slot) {
        Rectangle tab = getBoundsAt(Math.min(slot, getTabCount() - 1));
        return slot < getTabCount() ? tab.x : tab.x + tab.width;
    }

    /** Brings the next tab to the front, or the one before. */
    void turn(int by) {
        if (getTabCount() > 1) {
            setSelectedIndex(Math.floorMod(getSelectedIndex() + by, getTabCount()));
        }
    }
}
