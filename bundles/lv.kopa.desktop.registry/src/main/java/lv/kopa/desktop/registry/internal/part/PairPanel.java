package lv.kopa.desktop.registry.internal.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import lv.kopa.widget.WrapLabel;

/**
 * Labels and what belongs to them, one below the other: beside each other where there is room, else the label above. Whatever
 * wraps its words is as high as it has to be at the width there is. To be put into a scroll pane.
 */
public final class PairPanel extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;
    private static final int GAP = 8;
    private static final int BETWEEN = 5;
    private static final int BESIDE = 380;
    private static final int EDGE = 10;
    private static final double LABELS = 0.4;
    private static final int HIGH = 100_000;

    private final transient List<Pair> pairs = new ArrayList<>();

    private final transient Map<JComponent, Measured> measured = new IdentityHashMap<>();
    private int generation;
    private boolean measuring;

    private record Pair(Optional<JComponent> label, JComponent content) {}

    /** How high a part is at a width. Holds while nothing was invalidated, and beyond that for parts that are valid themselves. */
    private record Measured(int width, int height, int generation) {}

    /** Nothing yet. */
    public PairPanel() {
        super(null);
        setOpaque(false);
    }

    /** Adds something with a label. */
    public void add(JComponent label, JComponent content) {
        pairs.add(new Pair(Optional.of(label), content));
        super.add(label);
        super.add(content);
    }

    /** Adds something that takes the whole width. */
    public void addWide(JComponent content) {
        pairs.add(new Pair(Optional.empty(), content));
        super.add(content);
    }

    @Override
    public void removeAll() {
        pairs.clear();
        measured.clear();
        super.removeAll();
    }

    /** Measuring changes sizes of parts, which says nothing new about them. */
    @Override
    public void invalidate() {
        if (!measuring) {
            generation++;
        }
        super.invalidate();
    }

    @Override
    public void doLayout() {
        arrange(getWidth(), true);
        generation++;
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getParent() == null ? getWidth() : getParent().getWidth();
        return new Dimension(width, arrange(Math.max(width, UIScale.scale(EDGE) * 4), false));
    }

    private int arrange(int whole, boolean place) {
        Insets edge = getInsets();
        int margin = UIScale.scale(EDGE);
        int left = edge.left + margin;
        int width = whole - left - edge.right - margin;
        boolean beside = width >= UIScale.scale(BESIDE);
        int labels = beside ? labels(width) : 0;
        int y = edge.top + margin;
        for (Pair pair : pairs) {
            if (pair.content().isVisible()) {
                y = arrange(pair, new Rectangle(left, y, width, 0), labels, place) + UIScale.scale(BETWEEN);
            }
        }
        return y + margin + edge.bottom;
    }

    private int labels(int width) {
        int widest = pairs.stream()
                .flatMap(pair -> pair.label().stream())
                .mapToInt(label -> label.getPreferredSize().width)
                .max()
                .orElse(0);
        return (int) Math.min(widest, width * LABELS);
    }

    private int arrange(Pair pair, Rectangle room, int labels, boolean place) {
        int x = room.x;
        int y = room.y;
        int width = room.width;
        if (pair.label().isPresent()) {
            JComponent label = pair.label().get();
            int wide = labels > 0 ? labels : width;
            int high = heightOf(label, wide);
            if (place) {
                int down = labels > 0 ? Math.max(0, (line(pair.content()) - line(label)) / 2) : 0;
                label.setBounds(x, y + down, wide, high);
            }
            if (labels > 0) {
                x += labels + UIScale.scale(GAP);
                width -= labels + UIScale.scale(GAP);
                room.height = high;
            } else {
                y += high + 1;
            }
        }
        int high = heightOf(pair.content(), width);
        if (place) {
            pair.content().setBounds(x, y, width, high);
            pair.content().doLayout();
        }
        return Math.max(y + high, room.y + room.height);
    }

    private static int line(JComponent part) {
        return part.getFontMetrics(part.getFont()).getHeight() + part.getInsets().top + part.getInsets().bottom;
    }

    private int heightOf(JComponent part, int width) {
        Measured known = measured.get(part);
        if (known == null || known.width() != width || known.generation() != generation && !part.isValid()) {
            known = new Measured(width, measure(part, width), generation);
        }
        measured.put(part, new Measured(width, known.height(), generation));
        return known.height();
    }

    private int measure(JComponent part, int width) {
        measuring = true;
        try {
            return measuredAt(part, width);
        } finally {
            measuring = false;
        }
    }

    private static int measuredAt(JComponent part, int width) {
        if (part instanceof WrapLabel words) {
            return words.heightFor(width);
        }
        Rectangle before = part.getBounds();
        part.setSize(Math.max(1, width), HIGH);
        part.doLayout();
        int height = part.getPreferredSize().height;
        part.setBounds(before);
        return height;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(UIScale.scale(BESIDE), UIScale.scale(BESIDE));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(1, visible.height - UIScale.scale(24));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
