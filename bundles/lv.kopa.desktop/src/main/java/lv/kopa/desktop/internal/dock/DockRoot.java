package lv.kopa.desktop.internal.dock;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import lv.kopa.workbench.Area;

/** The areas of one window: a tree of splits whose leaves are stacks of tabs. */
final class DockRoot extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Function<Area, TabStack> stacks;
    private final transient Runnable moved;
    private TabStack maximised;

    /**
     * Areas without anything in them.
     *
     * @param stacks makes a stack for an area, or for none
     * @param moved told when a divider was moved
     */
    DockRoot(Function<Area, TabStack> stacks, Runnable moved) {
        super(new BorderLayout());
        this.stacks = stacks;
        this.moved = moved;
    }

    private Optional<JComponent> tree() {
        return getComponentCount() == 0 ? Optional.empty() : Optional.of((JComponent) getComponent(0));
    }

    List<TabStack> stacks() {
        return tree().stream().flatMap(DockRoot::stacks).toList();
    }

    private static Stream<TabStack> stacks(JComponent node) {
        return node instanceof SplitArea split
                ? Stream.concat(stacks(split.first()), stacks(split.second()))
                : Stream.of((TabStack) node);
    }

    private Optional<TabStack> stack(Area area) {
        return stacks().stream()
                .filter(stack -> stack.area().equals(Optional.of(area)))
                .findFirst();
    }

    /** The stack of an area; made by its usual share if there is none. */
    TabStack area(Area area) {
        return stack(area).orElseGet(() -> {
            TabStack made = stacks.apply(area);
            if (tree().isEmpty()) {
                show(made);
            } else if (area == Area.CENTRE) {
                placeCentre(made);
            } else {
                Side side = Side.of(area);
                JComponent there = tree().orElseThrow();
                place(
                        made,
                        area == Area.BOTTOM
                                ? stack(Area.CENTRE).map(JComponent.class::cast).orElse(there)
                                : there,
                        side,
                        side.share());
            }
            return made;
        });
    }

    /** The main matter takes the room back that the areas around it took while it was away. */
    private void placeCentre(TabStack made) {
        for (Area area : List.of(Area.BOTTOM, Area.RIGHT, Area.LEFT)) {
            Optional<TabStack> around = stack(area);
            if (around.isPresent()) {
                place(
                        made,
                        around.get(),
                        opposite(Side.of(area)),
                        1 - Side.of(area).share());
                usualShares(made);
                return;
            }
        }
        place(made, tree().orElseThrow(), Side.RIGHT, 0.5);
    }

    private static Side opposite(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case TOP -> Side.BOTTOM;
            case BOTTOM -> Side.TOP;
        };
    }

    private static void usualShares(JComponent centre) {
        for (JComponent at = centre; at.getParent() instanceof SplitArea split; at = split) {
            if (split.other(at) instanceof TabStack beside && beside.area().isPresent()) {
                Side side = Side.of(beside.area().orElseThrow());
                split.share(side.first() ? side.share() : 1 - side.share());
            }
        }
    }

    /** A new stack that takes a share of the room of what is there, or of everything if that is null. */
    TabStack split(TabStack there, Side side, double share) {
        TabStack made = stacks.apply(null);
        if (tree().isEmpty()) {
            show(made);
        } else {
            place(made, there == null ? tree().orElseThrow() : there, side, share);
        }
        return made;
    }

    private void place(TabStack made, JComponent there, Side side, double share) {
        maximise(null);
        SplitArea parent = there.getParent() instanceof SplitArea above ? above : null;
        SplitArea split = side.first()
                ? new SplitArea(side.across(), share, made, there, moved)
                : new SplitArea(side.across(), 1 - share, there, made, moved);
        if (parent == null) {
            show(split);
        } else {
            parent.replace(there, split);
        }
    }

    private void show(JComponent tree) {
        removeAll();
        add(tree);
        revalidate();
        repaint();
    }

    /** Takes a stack away; what stood beside it takes its room. */
    void remove(TabStack stack) {
        maximise(null);
        if (!(stack.getParent() instanceof SplitArea split)) {
            clear();
            return;
        }
        JComponent other = split.other(stack);
        if (split.getParent() instanceof SplitArea parent) {
            parent.replace(split, other);
        } else {
            show(other);
        }
    }

    /** Takes everything away. */
    void clear() {
        maximised = null;
        removeAll();
        revalidate();
        repaint();
    }

    Optional<TabStack> maximised() {
        return Optional.ofNullable(maximised);
    }

    /** Lets one stack cover the others; shows all if it is null. */
    void maximise(TabStack stack) {
        if (maximised == stack) {
            return;
        }
        for (JComponent at = maximised; at != null && at.getParent() instanceof SplitArea split; at = split) {
            split.only(null);
        }
        maximised = stack;
        for (JComponent at = stack; at != null && at.getParent() instanceof SplitArea split; at = split) {
            split.only(at);
        }
    }

    /** What is where. */
    Optional<Layout.Node> layoutNode() {
        return tree().map(DockRoot::node);
    }

    private static Layout.Node node(JComponent component) {
        if (component instanceof SplitArea split) {
            return new Layout.Split(split.across(), split.share(), node(split.first()), node(split.second()));
        }
        TabStack stack = (TabStack) component;
        return new Layout.Tabs(
                stack.area(),
                stack.holders().stream().map(Holder::id).toList(),
                stack.front().map(Holder::id).orElseThrow());
    }

    /** Shows what a layout says, in place of what was here; panes that are not given are left out. */
    void build(Layout.Node node, Function<String, Optional<Holder>> panes) {
        clear();
        component(node, panes).ifPresent(this::show);
    }

    private Optional<JComponent> component(Layout.Node node, Function<String, Optional<Holder>> panes) {
        if (node instanceof Layout.Split split) {
            Optional<JComponent> first = component(split.first(), panes);
            Optional<JComponent> second = component(split.second(), panes);
            return first.isPresent() && second.isPresent()
                    ? Optional.of(new SplitArea(split.across(), split.share(), first.get(), second.get(), moved))
                    : first.or(() -> second);
        }
        Layout.Tabs tabs = (Layout.Tabs) node;
        TabStack stack = stacks.apply(tabs.area().orElse(null));
        for (String id : tabs.panes()) {
            panes.apply(id).ifPresent(holder -> {
                stack.insert(holder, stack.getTabCount());
                if (id.equals(tabs.front())) {
                    stack.setSelectedComponent(holder);
                }
            });
        }
        return stack.getTabCount() == 0 ? Optional.empty() : Optional.of(stack);
    }
}
