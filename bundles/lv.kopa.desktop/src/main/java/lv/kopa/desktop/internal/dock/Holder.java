package lv.kopa.desktop.internal.dock;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FocusTraversalPolicy;
import java.awt.event.HierarchyEvent;
import javax.swing.JPanel;

/** The place of a pane among the tabs: empty until it is first seen, since views that nobody looks at need not be made. */
final class Holder extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int LEAST = 60;

    private DockPane pane;
    private boolean filled;

    Holder(DockPane pane) {
        super(new BorderLayout());
        this.pane = pane;
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                fill();
            }
        });
    }

    DockPane pane() {
        return pane;
    }

    String id() {
        return pane.id();
    }

    /** Another title or icon; what is shown stays. */
    void rename(DockPane renamed) {
        pane = renamed;
    }

    private void fill() {
        if (!filled && isShowing()) {
            filled = true;
            add(pane.content().get());
        }
    }

    /** Gives the keyboard to what would take it first. */
    void takeFocus() {
        FocusTraversalPolicy policy = getFocusCycleRootAncestor() == null
                ? null
                : getFocusCycleRootAncestor().getFocusTraversalPolicy();
        Component first = policy == null ? null : policy.getComponentAfter(getFocusCycleRootAncestor(), getParent());
        if (first != null && isAncestorOf(first)) {
            first.requestFocusInWindow();
        } else {
            getParent().requestFocusInWindow();
        }
    }

    /** Dividers can be moved whatever the content would like. */
    @Override
    public Dimension getMinimumSize() {
        return UIScale.scale(new Dimension(LEAST, LEAST));
    }
}
