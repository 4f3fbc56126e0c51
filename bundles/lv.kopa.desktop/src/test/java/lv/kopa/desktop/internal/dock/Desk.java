package lv.kopa.desktop.internal.dock;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import lv.kopa.text.Language;

/** A window with docking in it; remembers what it was told and which contents were made. */
final class Desk implements DockArea.Listener, AutoCloseable {
    final List<String> told = new ArrayList<>();
    final List<String> made = new ArrayList<>();
    int changes;
    private JFrame frame;
    private DockArea dock;

    Desk() {
        run(() -> {
            FlatLightLaf.setup();
            frame = new JFrame("Desk");
            frame.setBounds(20, 20, 800, 600);
            dock = new DockArea(frame, Language.EN, this);
            frame.add(dock.component());
        });
    }

    DockArea dock() {
        return dock;
    }

    JFrame frame() {
        return frame;
    }

    void show() {
        run(() -> frame.setVisible(true));
        settle();
    }

    DockPane pane(String id) {
        return new DockPane(id, "Title of " + id, null, null, () -> content(id));
    }

    Optional<DockPane> find(String id) {
        return id.equals("unknown") ? Optional.empty() : Optional.of(pane(id));
    }

    private JComponent content(String id) {
        made.add(id);
        JTextField content = new JTextField(id);
        content.setName(id);
        return content;
    }

    /** The stack in which a pane is. */
    TabStack stack(String id) {
        Stream<DockRoot> beside = Arrays.stream(frame.getOwnedWindows())
                .filter(FloatWindow.class::isInstance)
                .map(window -> ((FloatWindow) window).root());
        return Stream.concat(Stream.of((DockRoot) dock.component()), beside)
                .flatMap(root -> root.stacks().stream())
                .filter(stack -> index(stack, id) >= 0)
                .findFirst()
                .orElseThrow();
    }

    static int index(TabStack stack, String id) {
        return stack.holders().stream().map(Holder::id).toList().indexOf(id);
    }

    /** Drags a tab to a point of the screen. */
    void drag(String id, Point onScreen) {
        run(() -> {
            TabStack stack = stack(id);
            Rectangle tab = stack.getBoundsAt(index(stack, id));
            Point from = new Point(tab.x + 12, tab.y + tab.height / 2);
            Point to = new Point(onScreen);
            SwingUtilities.convertPointFromScreen(to, stack);
            mouse(stack, MouseEvent.MOUSE_PRESSED, from);
            mouse(stack, MouseEvent.MOUSE_DRAGGED, new Point(from.x + 20, from.y + 20));
            mouse(stack, MouseEvent.MOUSE_DRAGGED, to);
            mouse(stack, MouseEvent.MOUSE_RELEASED, to);
        });
        settle();
    }

    static void mouse(TabStack stack, int kind, Point at) {
        int held = kind == MouseEvent.MOUSE_RELEASED ? 0 : MouseEvent.BUTTON1_DOWN_MASK;
        int button = kind == MouseEvent.MOUSE_DRAGGED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1;
        Point origin = stack.getLocationOnScreen();
        stack.dispatchEvent(
                new MouseEvent(stack, kind, 0, held, at.x, at.y, origin.x + at.x, origin.y + at.y, 1, false, button));
    }

    /** A point of the screen within a pane that is in front; the parts are of its width and height. */
    Point within(String id, double across, double down) {
        return get(() -> {
            Holder holder = stack(id).front().orElseThrow();
            Point at = holder.getLocationOnScreen();
            return new Point(at.x + (int) (holder.getWidth() * across), at.y + (int) (holder.getHeight() * down));
        });
    }

    @Override
    public void front(String id) {
        told.add("front " + id);
    }

    @Override
    public void closed(String id) {
        told.add("closed " + id);
    }

    @Override
    public void layoutChanged() {
        changes++;
    }

    @Override
    public void close() {
        run(() -> {
            dock.dispose();
            frame.dispose();
        });
    }

    static void run(Runnable action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    static <T> T get(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        try {
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException | InvocationTargetException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets what was put off happen. */
    static void settle() {
        for (int i = 0; i < 10; i++) {
            run(() -> {});
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
