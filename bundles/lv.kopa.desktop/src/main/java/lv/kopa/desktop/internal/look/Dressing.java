package lv.kopa.desktop.internal.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.RootPaneContainer;
import lv.kopa.widget.Steps;

/**
 * Puts the look and feel that now is on everything that is open: part by part, what is seen first, so that no part waits for
 * all the others. Used on the event dispatch thread.
 */
public final class Dressing {
    private static final long NANOS = 10_000_000;

    private final Steps steps = new Steps();
    private final Predicate<Component> part;
    private final Consumer<Throwable> failed;
    private long end;

    /**
     * Nothing to be dressed yet.
     *
     * @param part whether a component is always dressed apart from what holds it
     * @param failed given what a component threw; all others are dressed even so
     */
    public Dressing(Predicate<Component> part, Consumer<Throwable> failed) {
        this.part = part;
        this.failed = failed;
    }

    /** Begins anew. */
    public void begin() {
        steps.drop();
        for (Window window : Window.getWindows()) {
            if (window.isDisplayable()) { // a closed one may hold what is of a bundle that has gone
                steps.add(() -> dress(window));
            }
        }
    }

    /** Leaves everything as it is. */
    public void end() {
        steps.drop();
    }

    private void dress(Component root) {
        List<Component> apart = new ArrayList<>();
        end = System.nanoTime() + NANOS;
        update(root, apart);
        children(root, apart);
        Component whole = root instanceof RootPaneContainer window ? window.getRootPane() : root;
        whole.revalidate();
        whole.repaint();
        apart.sort(Comparator.comparing(each -> !each.isShowing()));
        apart.forEach(each -> steps.add(() -> dress(each)));
    }

    private void children(Component component, List<Component> apart) {
        for (Component each : childrenOf(component)) {
            if (part.test(each) || System.nanoTime() > end) {
                apart.add(each);
            } else {
                update(each, apart);
                children(each, apart);
            }
        }
    }

    private static Component[] childrenOf(Component component) {
        if (component instanceof JMenu menu) {
            return menu.getMenuComponents();
        }
        return component instanceof Container container ? container.getComponents() : new Component[0];
    }

    private void update(Component component, List<Component> apart) {
        if (component instanceof JComponent each) {
            try {
                each.updateUI();
            } catch (Throwable e) { // a component of others may throw anything
                failed.accept(e);
            }
            if (each.getComponentPopupMenu() != null) {
                update(each.getComponentPopupMenu(), apart);
                children(each.getComponentPopupMenu(), apart);
            }
        }
    }
}
