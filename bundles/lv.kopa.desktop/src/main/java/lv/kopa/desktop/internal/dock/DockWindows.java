package lv.kopa.desktop.internal.dock;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import lv.kopa.workbench.Area;

/** The main window and those beside it, and what each of them holds. */
final class DockWindows {
    private final JFrame frame;
    private final Function<Area, TabStack> stacks;
    private final Runnable moved;
    private final Consumer<FloatWindow> closing;
    private final DockRoot main;
    /** The window that was active last comes first. */
    private final List<FloatWindow> floating = new ArrayList<>();

    /**
     * The main window only, with nothing in it.
     *
     * @param frame the main window
     * @param stacks makes a stack for an area, or for none
     * @param moved told when a divider or a window was moved
     * @param closing told when the person closes a window beside the main one
     */
    DockWindows(JFrame frame, Function<Area, TabStack> stacks, Runnable moved, Consumer<FloatWindow> closing) {
        this.frame = frame;
        this.stacks = stacks;
        this.moved = moved;
        this.closing = closing;
        main = new DockRoot(stacks, moved);
    }

    DockRoot main() {
        return main;
    }

    List<TabStack> stacks() {
        return Stream.concat(Stream.of(main), floating.stream().map(FloatWindow::root))
                .flatMap(root -> root.stacks().stream())
                .toList();
    }

    boolean owns(Window window) {
        return window == frame || floating.stream().anyMatch(each -> each == window);
    }

    /** Whether something lies in a window beside the main one. */
    static Optional<FloatWindow> floating(Component component) {
        return SwingUtilities.getWindowAncestor(component) instanceof FloatWindow window
                ? Optional.of(window)
                : Optional.empty();
    }

    /** A window beside the main one is called as the pane in front. */
    static void entitle(TabStack stack) {
        stack.front().ifPresent(front -> floating(front)
                .ifPresent(window -> window.setTitle(front.pane().title())));
    }

    /** What the window at a point of the screen holds. */
    Optional<DockRoot> rootAt(Point onScreen) {
        return floating.stream()
                .filter(window -> window.isShowing() && window.getBounds().contains(onScreen))
                .map(FloatWindow::root)
                .findFirst()
                .or(() -> frame.getBounds().contains(onScreen) ? Optional.of(main) : Optional.empty());
    }

    /** A new window, not shown yet, which can be seen on the screens there are. */
    FloatWindow open(Rectangle bounds) {
        FloatWindow window = new FloatWindow(frame, new DockRoot(stacks, moved), moved, this::activated, closing);
        window.setBounds(Screens.fit(bounds, Screens.now()));
        floating.add(0, window);
        return window;
    }

    private void activated(FloatWindow window) {
        if (floating.remove(window)) {
            floating.add(0, window);
        }
    }

    /** Closes windows that hold nothing. */
    void closeEmpty() {
        List<FloatWindow> empty =
                floating.stream().filter(each -> each.root().stacks().isEmpty()).toList();
        floating.removeAll(empty);
        empty.forEach(Window::dispose);
    }

    /** Takes everything away. */
    void clear() {
        stacks().forEach(TabStack::removeAll);
        main.clear();
        floating.forEach(window -> window.root().clear());
        closeEmpty();
    }

    /** Which panes are where. */
    Layout layout() {
        List<Layout.Floating> beside = floating.stream()
                .map(each -> new Layout.Floating(
                        each.getBounds(), each.root().layoutNode().orElseThrow()))
                .toList();
        return new Layout(
                main.layoutNode(),
                beside,
                main.maximised().flatMap(TabStack::front).map(Holder::id));
    }

    /** Shows what a layout says; panes that are not given are left out. */
    void build(Layout layout, Function<String, Optional<Holder>> panes) {
        layout.main().ifPresent(node -> main.build(node, panes));
        for (int i = layout.floating().size() - 1; i >= 0; i--) {
            Layout.Floating each = layout.floating().get(i);
            open(each.bounds()).root().build(each.content(), panes);
        }
        closeEmpty();
        List.copyOf(floating).forEach(FloatWindow::appear);
        layout.maximised().ifPresent(id -> main.stacks().stream()
                .filter(stack -> stack.front().map(Holder::id).equals(Optional.of(id)))
                .findFirst()
                .ifPresent(main::maximise));
    }
}
