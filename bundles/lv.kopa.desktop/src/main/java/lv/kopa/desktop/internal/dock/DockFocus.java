package lv.kopa.desktop.internal.dock;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeListener;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;

/**
 * Where the keyboard is, and the keys that go from tab to tab and from area to area. They are taken before any component sees
 * them, since tables and split panes have other uses for the same keys.
 */
final class DockFocus implements KeyEventDispatcher {
    private static final String OWNER = "permanentFocusOwner";

    private final DockWindows windows;
    private final PropertyChangeListener followed = event -> follow((Component) event.getNewValue());
    private String active;

    DockFocus(DockWindows windows) {
        this.windows = windows;
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        focus.addKeyEventDispatcher(this);
        focus.addPropertyChangeListener(OWNER, followed);
    }

    void dispose() {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        focus.removeKeyEventDispatcher(this);
        focus.removePropertyChangeListener(OWNER, followed);
    }

    private void follow(Component owner) {
        stack(owner).flatMap(TabStack::front).ifPresent(front -> active = front.id());
    }

    /** The pane that has the keyboard, or had it last. */
    Optional<String> active() {
        return Optional.ofNullable(active);
    }

    private Optional<TabStack> stack(Component component) {
        return Optional.ofNullable(
                        component instanceof TabStack
                                ? component
                                : SwingUtilities.getAncestorOfClass(TabStack.class, component))
                .map(TabStack.class::cast)
                .filter(windows.stacks()::contains);
    }

    private Optional<TabStack> current() {
        return stack(KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner());
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (event.getID() != KeyEvent.KEY_PRESSED) {
            return false;
        }
        int held = event.getModifiersEx();
        return switch (event.getKeyCode()) {
            case KeyEvent.VK_PAGE_DOWN -> held == KeyEvent.CTRL_DOWN_MASK && tab(1);
            case KeyEvent.VK_PAGE_UP -> held == KeyEvent.CTRL_DOWN_MASK && tab(-1);
            case KeyEvent.VK_F6 -> held == 0 && area(1) || held == KeyEvent.SHIFT_DOWN_MASK && area(-1);
            default -> false;
        };
    }

    /** Goes to the next tab of the area that has the keyboard, or to the one before. */
    boolean tab(int by) {
        Optional<TabStack> stack = current();
        stack.ifPresent(here -> {
            here.turn(by);
            here.front().ifPresent(Holder::takeFocus);
        });
        return stack.isPresent();
    }

    /** Goes to the next area, or to the one before; through windows beside the main one, too. */
    boolean area(int by) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
        List<TabStack> stacks =
                windows.stacks().stream().filter(Component::isShowing).toList();
        if (owner == null || stacks.isEmpty() || !windows.owns(SwingUtilities.getWindowAncestor(owner))) {
            return false;
        }
        int here = current().map(stacks::indexOf).orElse(-1);
        int next = here < 0 ? 0 : Math.floorMod(here + by, stacks.size());
        stacks.get(next).front().ifPresent(Holder::takeFocus);
        return true;
    }
}
