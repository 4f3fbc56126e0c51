package lv.kopa.desktop.internal.dock;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;
import javax.swing.event.MouseInputAdapter;

/**
 * Drags a tab elsewhere with the mouse. Nothing is taken from its place before it is dropped, so that giving up (Escape, or
 * dropping where nothing can be) leaves everything as it was.
 */
final class TabDrag extends MouseInputAdapter {
    private static final int THRESHOLD = 8;

    private final DockWindows windows;
    private final DockMoves moves;
    private final KeyEventDispatcher escape = this::giveUp;
    private Holder dragged;
    private Point pressed;
    private DropHint hint;

    TabDrag(DockWindows windows, DockMoves moves) {
        this.windows = windows;
        this.moves = moves;
    }

    void listenTo(TabStack stack) {
        stack.addMouseListener(this);
        stack.addMouseMotionListener(this);
    }

    private static TabStack stack(MouseEvent event) {
        return (TabStack) event.getComponent();
    }

    @Override
    public void mousePressed(MouseEvent event) {
        end();
        if (SwingUtilities.isLeftMouseButton(event)) {
            pressed = event.getPoint();
            dragged = stack(event).tabAt(pressed).orElse(null);
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (dragged == null) {
            return;
        }
        if (hint == null && event.getPoint().distance(pressed) > UIScale.scale(THRESHOLD)) {
            hint = new DropHint(SwingUtilities.getWindowAncestor(dragged), dragged.pane());
            stack(event).setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(escape);
        }
        if (hint != null) {
            Point onScreen = event.getLocationOnScreen();
            hint.pointer(onScreen);
            Optional<DropTarget> target = target(stack(event), onScreen);
            hint.room(
                    target.map(DropTarget::root).orElse(null),
                    target.map(DropTarget::hint).orElse(null));
        }
    }

    private Optional<DropTarget> target(TabStack from, Point onScreen) {
        return windows.rootAt(onScreen)
                .map(root -> {
                    Point point = new Point(onScreen);
                    SwingUtilities.convertPointFromScreen(point, root);
                    return root.contains(point) ? DropTarget.at(root, point) : null;
                })
                .filter(target -> !target.changesNothing(from));
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        Holder moving = hint == null ? null : dragged;
        end();
        if (moving == null) {
            return;
        }
        Point onScreen = event.getLocationOnScreen();
        if (windows.rootAt(onScreen).isEmpty()) {
            moves.toWindow(moving, onScreen);
        } else {
            target(stack(event), onScreen).ifPresent(target -> moves.to(moving, target));
        }
    }

    private boolean giveUp(KeyEvent event) {
        if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
            end();
        }
        return true;
    }

    /** Whatever was going on is over. */
    void end() {
        if (hint != null) {
            hint.end();
            hint = null;
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(escape);
            if (dragged.getParent() != null) {
                dragged.getParent().setCursor(null);
            }
        }
        dragged = null;
    }
}
