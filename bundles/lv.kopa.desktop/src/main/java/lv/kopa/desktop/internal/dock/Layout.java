package lv.kopa.desktop.internal.dock;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.Perspective.Placement;

/**
 * Which panes are where.
 *
 * @param main what the window holds
 * @param floating what windows beside it hold
 * @param maximised the pane that covers the others of its window
 */
record Layout(Optional<Node> main, List<Floating> floating, Optional<String> maximised) {

    /** Panes as tabs, or two nodes with a divider between them. */
    sealed interface Node permits Tabs, Split {}

    /** Panes as tabs; the area is that which opens its views here. */
    record Tabs(Optional<Area> area, List<String> panes, String front) implements Node {}

    /** Two nodes side by side, or one above the other; the share is that of the first. */
    record Split(boolean across, double share, Node first, Node second) implements Node {}

    /** A window of its own. */
    record Floating(Rectangle bounds, Node content) {}

    /** All panes that are named. */
    List<String> panes() {
        return Stream.concat(main.stream(), floating.stream().map(Floating::content))
                .flatMap(Layout::panes)
                .toList();
    }

    private static Stream<String> panes(Node node) {
        return node instanceof Split split
                ? Stream.concat(panes(split.first()), panes(split.second()))
                : ((Tabs) node).panes().stream();
    }

    /** The arrangement that a perspective asks for: the main matter with what lies below it between left and right. */
    static Layout of(List<Placement> placements) {
        Optional<Node> middle = beside(tabs(placements, Area.CENTRE), tabs(placements, Area.BOTTOM), Side.BOTTOM, 1);
        boolean left = placements.stream().anyMatch(placement -> placement.area() == Area.LEFT);
        Optional<Node> inner =
                beside(middle, tabs(placements, Area.RIGHT), Side.RIGHT, left ? 1 - Side.LEFT.share() : 1);
        return new Layout(beside(inner, tabs(placements, Area.LEFT), Side.LEFT, 1), List.of(), Optional.empty());
    }

    private static Optional<Node> tabs(List<Placement> placements, Area area) {
        List<Placement> here =
                placements.stream().filter(each -> each.area() == area).toList();
        return here.stream()
                .filter(Placement::front)
                .findFirst()
                .or(() -> here.stream().findFirst())
                .map(front -> new Tabs(
                        Optional.of(area),
                        here.stream().map(Placement::viewId).distinct().toList(),
                        front.viewId()));
    }

    /** The part that both have of the whole makes the part that one has of both. */
    private static Optional<Node> beside(Optional<Node> there, Optional<Node> added, Side side, double ofWhole) {
        if (there.isEmpty() || added.isEmpty()) {
            return there.or(() -> added);
        }
        double share = side.share() / ofWhole;
        return Optional.of(
                side.first()
                        ? new Split(side.across(), share, added.get(), there.get())
                        : new Split(side.across(), 1 - share, there.get(), added.get()));
    }
}
