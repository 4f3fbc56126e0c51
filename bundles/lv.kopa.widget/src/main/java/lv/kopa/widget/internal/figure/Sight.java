package lv.kopa.widget.internal.figure;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JComponent;
import lv.kopa.widget.internal.figure.MarkMap.Spot;

/** Brings marks of a figure into sight. */
public final class Sight {
    private static final int AROUND = 40;

    private final JComponent figure;
    private final MarkCursor cursor;
    private Optional<String> sought = Optional.empty();

    /** Scrolls this figure. */
    public Sight(JComponent figure, MarkCursor cursor) {
        this.figure = figure;
        this.cursor = cursor;
    }

    /** Brings the first mark of a subject into sight if it is not, now or as soon as there is a picture. */
    public void seek(String subject) {
        sought = Optional.of(subject);
        look();
    }

    /** Looks for what is sought in a new picture. */
    public void look() {
        sought.flatMap(cursor::first).ifPresent(spot -> {
            sought = Optional.empty();
            if (!figure.getVisibleRect().contains(spot.shape().getBounds())) {
                show(spot);
            }
        });
    }

    /** Brings a mark and a little around it into sight. */
    public void show(Spot spot) {
        Rectangle bounds = spot.shape().getBounds();
        bounds.grow(UIScale.scale(AROUND), UIScale.scale(AROUND));
        figure.scrollRectToVisible(bounds);
    }
}
