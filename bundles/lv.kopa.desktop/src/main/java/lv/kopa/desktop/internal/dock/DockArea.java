package lv.kopa.desktop.internal.dock;

import static lv.kopa.desktop.internal.dock.DockMoves.root;
import static lv.kopa.desktop.internal.dock.DockMoves.stack;

import java.awt.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JFrame;
import lv.kopa.text.Language;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.Perspective.Placement;

/**
 * Panes docked in a window: as tabs, in areas that can be split, and in windows beside it. The person moves them by dragging
 * tabs or by the menu of a tab. Made and called on the event dispatch thread; a pane that is not open is passed over.
 */
public final class DockArea {
    /** Is told what becomes of panes, whoever did it. */
    public interface Listener {
        /** A pane came to the front of the tabs it is among. */
        void front(String id);

        /** A pane has gone. */
        void closed(String id);

        /** What {@link #layout()} says has changed; told once after any number of changes. */
        void layoutChanged();
    }

    private final Listener listener;
    private final TabWords words;
    private final Changes changes;
    private final Map<String, Holder> holders = new LinkedHashMap<>();
    private final DockWindows windows;
    private final DockMoves moves;
    private final TabDrag drag;
    private final TabMenu menu;
    private final DockFocus focus;

    /**
     * An area without panes.
     *
     * @param frame the window that will hold {@link #component()}
     * @param language the language of menus
     * @param listener is told what becomes of panes
     */
    public DockArea(JFrame frame, Language language, Listener listener) {
        this.listener = listener;
        words = new TabWords(language);
        changes = new Changes(listener::layoutChanged);
        menu = new TabMenu(this, words);
        windows = new DockWindows(frame, this::newStack, changes::changed, this::closing);
        moves = new DockMoves(windows, this::moved);
        drag = new TabDrag(windows, moves);
        focus = new DockFocus(windows);
    }

    /** What the window holds. */
    public JComponent component() {
        return windows.main();
    }

    /** Opens a pane in front of the tabs of an area, or brings it to the front where it is. */
    public void open(DockPane pane, Area area) {
        add(pane, area);
        front(pane.id());
    }

    /** Opens a pane behind the tabs of an area. Nothing happens if it is open. */
    public void add(DockPane pane, Area area) {
        if (!isOpen(pane.id())) {
            Holder holder = new Holder(pane);
            holders.put(pane.id(), holder);
            TabStack stack = windows.main().area(area);
            stack.insert(holder, stack.getTabCount());
            changes.changed();
        }
    }

    /** Closes a pane. */
    public void close(String id) {
        with(id, holder -> {
            holders.remove(id);
            moves.take(holder);
            listener.closed(id);
            changes.changed();
        });
    }

    /** Brings a pane to the front of the tabs it is among, and its window to the front. */
    public void front(String id) {
        with(id, holder -> {
            TabStack stack = stack(holder);
            if (root(stack).maximised().filter(other -> other != stack).isPresent()) {
                root(stack).maximise(null);
            }
            stack.setSelectedComponent(holder);
            DockWindows.floating(holder).ifPresent(Window::toFront);
        });
    }

    /** Whether a pane is open. */
    public boolean isOpen(String id) {
        return holders.containsKey(id);
    }

    /** Whether a pane is open and in front of the tabs it is among. */
    public boolean isFront(String id) {
        return isOpen(id) && stack(holders.get(id)).getSelectedComponent() == holders.get(id);
    }

    /** The panes that are open, in the order in which they were opened. */
    public List<String> open() {
        return List.copyOf(holders.keySet());
    }

    /** The pane that has the keyboard, or had it last. */
    public Optional<String> active() {
        return focus.active().filter(this::isOpen);
    }

    /** Moves a pane to an area of the main window. */
    public void move(String id, Area area) {
        with(id, holder -> moves.to(holder, area));
    }

    /** Lets a pane with the tabs it is among cover the whole window, or shows all again. */
    public void toggleMaximised(String id) {
        with(id, holder -> {
            root(holder).maximise(isMaximised(id) ? null : stack(holder));
            stack(holder).setSelectedComponent(holder);
            changes.changed();
        });
    }

    /** Whether a pane, or one of the tabs it is among, covers the whole window. */
    public boolean isMaximised(String id) {
        return isOpen(id) && root(holders.get(id)).maximised().equals(Optional.of(stack(holders.get(id))));
    }

    /** Moves a pane to a window of its own, over the place where it is. Nothing happens before it is seen. */
    public void floatOut(String id) {
        with(id, holder -> {
            if (stack(holder).isShowing()) {
                moves.toWindow(holder, stack(holder).getLocationOnScreen());
            }
        });
    }

    /** Whether a pane is in a window beside the main one. */
    public boolean isFloating(String id) {
        return isOpen(id) && DockWindows.floating(holders.get(id)).isPresent();
    }

    /**
     * Shows the panes of a perspective and no others. Panes that are open and asked for keep what they show.
     *
     * @param placements which panes and where
     * @param panes gives a pane that is not open; what it does not give is left out
     */
    public void arrange(List<Placement> placements, Function<String, Optional<DockPane>> panes) {
        show(Layout.of(placements), panes);
    }

    /** Which panes are where, as a text. */
    public String layout() {
        return LayoutText.write(windows.layout());
    }

    /**
     * Shows the panes of a layout and no others. Panes that are open and asked for keep what they show.
     *
     * @param layout what {@link #layout()} said
     * @param panes gives a pane that is not open; what it does not give is left out
     * @return whether the text is a layout; nothing has changed if not
     */
    public boolean restore(String layout, Function<String, Optional<DockPane>> panes) {
        Optional<Layout> read = LayoutText.read(layout);
        read.ifPresent(found -> show(found, panes));
        return read.isPresent();
    }

    private void show(Layout layout, Function<String, Optional<DockPane>> panes) {
        Map<String, Holder> asked = new LinkedHashMap<>();
        for (String id : layout.panes()) {
            Optional.ofNullable(holders.get(id))
                    .or(() -> panes.apply(id).map(Holder::new))
                    .ifPresent(holder -> asked.put(id, holder));
        }
        List<String> gone =
                holders.keySet().stream().filter(id -> !asked.containsKey(id)).toList();
        changes.quiet(true);
        clear();
        holders.putAll(asked);
        windows.build(layout, id -> Optional.ofNullable(asked.remove(id)));
        changes.quiet(false);
        gone.forEach(listener::closed);
        windows.stacks().forEach(this::selected);
    }

    private void clear() {
        drag.end();
        windows.clear();
        holders.clear();
    }

    /** Says anew what the tab of an open pane says; what the pane shows stays. */
    public void refresh(DockPane pane) {
        with(pane.id(), holder -> {
            holder.rename(pane);
            stack(holder).say(holder);
            DockWindows.entitle(stack(holder));
        });
    }

    /** Says menus in another language. */
    public void language(Language other) {
        words.language(other);
        windows.stacks().forEach(this::name);
    }

    /** Gives the keyboard to the next area. */
    public void nextArea() {
        focus.area(1);
    }

    /** Gives the keyboard to the area before. */
    public void previousArea() {
        focus.area(-1);
    }

    /** Lets go of everything. Nobody is told. */
    public void dispose() {
        changes.quiet(true);
        clear();
        focus.dispose();
    }

    private void moved(Holder holder) {
        front(holder.id());
        holder.takeFocus();
        changes.changed();
    }

    private void closing(FloatWindow window) {
        window.root().stacks().stream()
                .flatMap(stack -> stack.holders().stream())
                .map(Holder::id)
                .toList()
                .forEach(this::close);
    }

    private TabStack newStack(Area area) {
        TabStack stack = new TabStack(area);
        name(stack);
        drag.listenTo(stack);
        menu.listenTo(stack);
        stack.addChangeListener(event -> selected(stack));
        return stack;
    }

    private void name(TabStack stack) {
        stack.onClose((tabs, index) -> close(stack.holder(index).id()), words.of("close"));
        stack.getAccessibleContext().setAccessibleName(words.name(stack));
    }

    private void selected(TabStack stack) {
        if (!changes.quiet()) {
            DockWindows.entitle(stack);
            stack.front().map(Holder::id).filter(this::isOpen).ifPresent(listener::front);
            changes.changed();
        }
    }

    private void with(String id, Consumer<Holder> action) {
        Optional.ofNullable(holders.get(id)).ifPresent(action);
    }
}
