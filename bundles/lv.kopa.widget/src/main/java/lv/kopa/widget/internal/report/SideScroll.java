package lv.kopa.widget.internal.report;

import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.MouseWheelEvent;
import java.util.function.IntUnaryOperator;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/** Scrolls sideways what does not fit into the width of the page. The page itself scrolls up and down. */
public final class SideScroll extends JScrollPane implements Tall {
    private static final long serialVersionUID = 1;

    private final transient IntUnaryOperator least;
    private final transient IntUnaryOperator height;

    /**
     * A pane around a content.
     *
     * @param least the width that the content needs at some width of the page
     * @param height the height of the content at a width
     */
    public SideScroll(JComponent content, IntUnaryOperator least, IntUnaryOperator height) {
        super(content, VERTICAL_SCROLLBAR_NEVER, HORIZONTAL_SCROLLBAR_AS_NEEDED);
        this.least = least;
        this.height = height;
        getHorizontalScrollBar().setFocusable(false);
        getHorizontalScrollBar().setUnitIncrement(24);
        plain();
    }

    @Override
    protected JViewport createViewport() {
        return new WithinPage();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (least != null) {
            plain();
        }
    }

    private void plain() {
        setBorder(null);
        setViewportBorder(null);
        setOpaque(false);
        getViewport().setOpaque(false);
    }

    @Override
    public int heightAt(int width) {
        int needed = least.applyAsInt(width);
        int bar = needed > width ? getHorizontalScrollBar().getPreferredSize().height : 0;
        return height.applyAsInt(Math.max(width, needed)) + bar;
    }

    /** What changes its height within must move what stands below. */
    @Override
    public boolean isValidateRoot() {
        return false;
    }

    @Override
    protected void processMouseWheelEvent(MouseWheelEvent event) {
        Container page = getParent();
        if (event.isShiftDown() || page == null) {
            super.processMouseWheelEvent(event);
        } else {
            page.dispatchEvent(SwingUtilities.convertMouseEvent(this, event, page));
        }
    }

    /** What is to be brought into sight must be so on the page, too. */
    private static final class WithinPage extends JViewport {
        private static final long serialVersionUID = 1;

        @Override
        public void scrollRectToVisible(Rectangle part) {
            super.scrollRectToVisible(part);
            if (getParent() != null && getParent().getParent() instanceof JComponent page) {
                page.scrollRectToVisible(SwingUtilities.convertRectangle(this, part, page));
            }
        }
    }
}
