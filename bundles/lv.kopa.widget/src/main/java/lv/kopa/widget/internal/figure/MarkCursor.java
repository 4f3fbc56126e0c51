package lv.kopa.widget.internal.figure;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.widget.internal.figure.MarkMap.Spot;
import lv.kopa.widget.internal.figure.MarkMap.Step;

/** What in a figure is selected, what the pointer is on, and where the keyboard stands. */
public final class MarkCursor {
    private static final float DISTANCE = 2.5f;

    private MarkMap map = new MarkMap(List.of());
    private Set<String> selected = Set.of();
    private Shape selection = Outline.around(List.of(), 0);
    private int current = -1;
    private int hovered = -1;

    /** Takes the marks of a new picture. */
    public void take(MarkMap marks) {
        if (marks != map) {
            map = marks;
            hovered = -1;
            current = Math.min(current, marks.spots().size() - 1);
            selection = Outline.around(map.shapes(selected), UIScale.scale(DISTANCE));
        }
    }

    /** All marks, in reading order. */
    public List<Spot> spots() {
        return map.spots();
    }

    /** The first mark of a subject. */
    public Optional<Spot> first(String subject) {
        return spots().stream()
                .filter(spot -> spot.mark().subject().equals(subject))
                .findFirst();
    }

    /** Selects these subjects. */
    public void select(Set<String> subjects) {
        selected = Set.copyOf(subjects);
        selection = Outline.around(map.shapes(selected), UIScale.scale(DISTANCE));
    }

    /** Whether this subject is selected. */
    public boolean selected(String subject) {
        return selected.contains(subject);
    }

    /** A line around all that is selected. */
    public Shape selection() {
        return selection;
    }

    /** Moves the keyboard on. */
    public void move(Step step) {
        current = map.step(current, step);
    }

    /** Places the keyboard where the pointer is. */
    public void moveToPointer() {
        current = hovered;
    }

    /** Where the keyboard is. */
    public Optional<Spot> current() {
        return spot(current);
    }

    /** The place of the current mark in reading order, -1 if there is none. */
    public int currentIndex() {
        return current;
    }

    /** Moves the pointer; says whether it is on another mark now. */
    public boolean point(double x, double y) {
        int before = hovered;
        hovered = map.at(x, y);
        return hovered != before;
    }

    /** Takes the pointer away. */
    public void leave() {
        hovered = -1;
    }

    /** What the pointer is on. */
    public Optional<Spot> hovered() {
        return spot(hovered);
    }

    private Optional<Spot> spot(int index) {
        return index < 0 ? Optional.empty() : Optional.of(map.spots().get(index));
    }
}
