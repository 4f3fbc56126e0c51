package lv.kopa.widget;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import lv.kopa.report.Figure;
import lv.kopa.text.Text;
import lv.kopa.widget.internal.figure.AccessibleMark;
import lv.kopa.widget.internal.figure.Easel;
import lv.kopa.widget.internal.figure.FigureFailure;
import lv.kopa.widget.internal.figure.FigureGraphics;
import lv.kopa.widget.internal.figure.FigureInput;
import lv.kopa.widget.internal.figure.FigureMenu;
import lv.kopa.widget.internal.figure.FigureSize;
import lv.kopa.widget.internal.figure.FigureWords;
import lv.kopa.widget.internal.figure.MarkCursor;
import lv.kopa.widget.internal.figure.MarkMap.Spot;
import lv.kopa.widget.internal.figure.MarkMap.Step;
import lv.kopa.widget.internal.figure.Painters;
import lv.kopa.widget.internal.figure.Painting;
import lv.kopa.widget.internal.figure.PictureCopy;
import lv.kopa.widget.internal.figure.Sheet;
import lv.kopa.widget.internal.figure.Sight;

/**
 * Shows a figure as wide as there is room, at most as wide as it looks best. It is painted elsewhere than on the event
 * dispatch thread, and again when its size or the colours change; until then there is a placeholder. Its marks say what they
 * show under the pointer and at the arrow keys; a click or Enter selects what a mark stands for.
 *
 * <p>A figure that fails costs its own picture: a message takes its place, from which it can be tried again.
 */
public final class FigurePane extends JComponent implements Accessible, Scrollable {
    private static final long serialVersionUID = 1;

    private final transient Figure figure;
    private final transient Reading reading;
    private final transient MarkCursor cursor = new MarkCursor();
    private final transient Sight sight = new Sight(this, cursor);
    private final transient Easel easel;
    private final String caption;
    private transient Optional<FigureSize> size = Optional.empty();

    /**
     * A figure.
     *
     * @param caption what it shows
     * @param reading in which language and colours, and who is told what happens
     */
    public FigurePane(Figure figure, Text caption, Reading reading) {
        this.figure = Objects.requireNonNull(figure);
        this.reading = Objects.requireNonNull(reading);
        this.caption = caption.in(reading.language());
        easel = new Easel(figure, Painters.SHARED, this::pictureChanged, reading.failed());
        measure();
        setFocusable(true);
        FigureInput.install(this, cursor, this::move, this::choose, this::announce);
        Runnable copy = () -> PictureCopy.toClipboard(figure, reading.language(), reading.failed());
        FigureInput.key(this, "ctrl C", copy);
        setComponentPopupMenu(new FigureMenu(figure, reading.language(), copy, reading.save()));
        updateUI();
    }

    private void measure() {
        try {
            size = Optional.of(FigureSize.of(figure));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            easel.fail(e);
        }
    }

    private void retry() {
        easel.retry();
        if (size.isEmpty()) {
            measure();
        }
    }

    @Override
    public void updateUI() {
        setFont(UIManager.getFont("Label.font"));
        revalidate();
        repaint();
    }

    /** Draws a line around all marks of these subjects, and of no others. */
    public void setSelected(Set<String> subjects) {
        cursor.select(subjects);
        repaint();
    }

    /** Scrolls to the first mark of a subject that is out of sight, as soon as the picture is there. */
    public void reveal(String subject) {
        sight.seek(subject);
    }

    /** Has the figure painted before it is seen. */
    void prepare() {
        size.filter(known -> getWidth() > 0).ifPresent(known -> easel.want(sheet(known)));
    }

    /** Lets go of the picture; it is painted again when it is seen. */
    void release() {
        easel.clear();
    }

    private Sheet sheet(FigureSize known) {
        GraphicsConfiguration screen = getGraphicsConfiguration();
        double density = screen == null ? 1 : screen.getDefaultTransform().getScaleX();
        return new Sheet(
                known.in(getWidth(), UIScale.getUserScaleFactor()),
                density,
                reading.language(),
                reading.colours().get());
    }

    private void pictureChanged() {
        boolean message = getComponentCount() > 0;
        removeAll();
        if (easel.broken()) {
            add(new FigureFailure(reading.language(), this::retry));
        }
        if (message || easel.broken()) {
            revalidate();
        }
        easel.painting().ifPresent(painting -> cursor.take(painting.marks()));
        sight.look();
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(reading.colours().get().paper());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        if (easel.broken() || size.isEmpty()) {
            return;
        }
        Sheet sheet = sheet(size.get());
        easel.want(sheet);
        Graphics2D copy = (Graphics2D) graphics.create();
        try {
            String painting = FigureWords.say("painting", reading.language());
            new FigureGraphics(copy, sheet.colours()).show(easel.painting(), sheet, cursor, this, painting);
        } finally {
            copy.dispose();
        }
    }

    private void move(Step step) {
        Optional<Spot> before = cursor.current();
        cursor.move(step);
        cursor.current().ifPresent(sight::show);
        if (!cursor.current().equals(before)) {
            announce();
        }
        repaint();
    }

    private void announce() {
        cursor.current().ifPresent(spot -> getAccessibleContext()
                .firePropertyChange(
                        AccessibleContext.ACCESSIBLE_ACTIVE_DESCENDANT_PROPERTY,
                        null,
                        accessible(cursor.currentIndex())));
    }

    private void choose() {
        cursor.current().ifPresent(spot -> {
            setSelected(Set.of(spot.mark().subject()));
            reading.select().accept(spot.mark().subject());
        });
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean another = width != getWidth();
        super.setBounds(x, y, width, height);
        if (another) {
            revalidate();
        }
    }

    @Override
    public void doLayout() {
        for (Component message : getComponents()) {
            message.setBounds(0, 0, getWidth(), message.getPreferredSize().height);
        }
    }

    /** The height at its width; at the width at which it looks best as long as it has none. */
    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        int natural =
                size.map(known -> known.natural(UIScale.getUserScaleFactor())).orElse(0);
        int width = getWidth() > 0 ? Math.min(getWidth(), natural) : natural;
        return new Dimension(width, heightAt(width));
    }

    /** The height of the figure at a width, or of the message in its place. */
    int heightAt(int width) {
        return easel.broken()
                ? getComponent(0).getPreferredSize().height
                : size.map(known ->
                                known.in(width, UIScale.getUserScaleFactor()).pixelsHigh())
                        .orElse(0);
    }

    /** The width below which the figure does not shrink. */
    int leastWidth() {
        return easel.broken()
                ? 0
                : size.map(known -> known.least(UIScale.getUserScaleFactor())).orElse(0);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getParent().getWidth() >= leastWidth();
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleFigure();
        }
        return accessibleContext;
    }

    private Accessible accessible(int index) {
        Spot spot = cursor.spots().get(index);
        return new AccessibleMark(
                this, index, spot.mark().text(), cursor.selected(spot.mark().subject()));
    }

    private final class AccessibleFigure extends AccessibleJComponent {
        private static final long serialVersionUID = 1;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }

        @Override
        public String getAccessibleName() {
            return caption;
        }

        @Override
        public String getAccessibleDescription() {
            return easel.painting().map(Painting::words).orElse("");
        }

        @Override
        public int getAccessibleChildrenCount() {
            return easel.broken()
                    ? super.getAccessibleChildrenCount()
                    : cursor.spots().size();
        }

        @Override
        public Accessible getAccessibleChild(int index) {
            return easel.broken() ? super.getAccessibleChild(index) : accessible(index);
        }
    }
}
