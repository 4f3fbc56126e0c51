package lv.kopa.widget.internal.figure;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import lv.kopa.report.Palette;

/** Draws what a figure shows on the screen: its picture, and what is pointed at in it. */
public final class FigureGraphics {
    private static final float SELECTED = 2.5f;
    private static final float CURRENT = 1.8f;
    private static final float HOVERED = 1.4f;
    private static final float DISTANCE = 1.5f;
    private static final int ROUND = 8;

    private final Graphics2D graphics;
    private final Palette colours;

    /** Draws with this, in these colours. */
    public FigureGraphics(Graphics2D graphics, Palette colours) {
        this.graphics = graphics;
        this.colours = colours;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Object text = Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
        if (text instanceof RenderingHints hints) {
            graphics.addRenderingHints(hints);
        }
    }

    /**
     * Draws what there is: the picture with its marks, or the placeholder.
     *
     * @param words what the placeholder says
     */
    public void show(Optional<Painting> picture, Sheet sheet, MarkCursor cursor, JComponent component, String words) {
        FigureSize.Fit fit = sheet.fit();
        Dimension size = new Dimension(fit.pixelsWide(), fit.pixelsHigh());
        // A picture of another size serves for a moment; one in other colours would dazzle.
        Optional<Painting> shown =
                picture.filter(painting -> painting.sheet().colours().equals(colours));
        if (shown.isEmpty()) {
            placeholder(size, words, component.getFont());
            return;
        }
        picture(shown.get(), fit);
        if (component.isFocusOwner()) {
            focus(size);
        }
        if (shown.get().sheet().fit().equals(fit)) {
            marks(cursor, component, size);
        }
    }

    /** Lays down a picture, pixel on pixel; drawn larger or smaller for the moment if it was painted for another size. */
    private void picture(Painting painting, FigureSize.Fit fit) {
        AffineTransform before = graphics.getTransform();
        if (painting.sheet().fit().equals(fit) && painting.sheet().density() == before.getScaleX()) {
            graphics.setTransform(AffineTransform.getTranslateInstance(
                    Math.rint(before.getTranslateX()), Math.rint(before.getTranslateY())));
            graphics.drawImage(painting.image(), 0, 0, null);
            graphics.setTransform(before);
        } else {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(painting.image(), 0, 0, fit.pixelsWide(), fit.pixelsHigh(), null);
        }
    }

    /** What stands there until there is a picture. */
    private void placeholder(Dimension size, String words, Font font) {
        int round = UIScale.scale(ROUND);
        graphics.setColor(new Color(colours.faint().getRGB() & 0xFFFFFF | 0x14000000, true));
        graphics.fill(new RoundRectangle2D.Double(0, 0, size.width, size.height, round, round));
        graphics.setColor(colours.faint());
        graphics.setFont(font);
        int width = graphics.getFontMetrics().stringWidth(words);
        float base = Math.min(size.height / 2f, UIScale.scale(120f));
        graphics.drawString(words, (size.width - width) / 2f, base);
    }

    /** Lines above and below the figure while it has the keyboard; at its sides they would run through words. */
    private void focus(Dimension size) {
        int width = UIScale.scale(2);
        graphics.setColor(colours.accent());
        graphics.fillRect(0, 0, size.width, width);
        graphics.fillRect(0, size.height - width, size.width, width);
    }

    /** Lines around what is selected, under the pointer and at the keyboard, and what the latter two say. */
    private void marks(MarkCursor cursor, JComponent component, Dimension size) {
        Outline.draw(graphics, cursor.selection(), colours.accent(), colours.paper(), UIScale.scale(SELECTED), false);
        cursor.hovered()
                .ifPresent(spot -> Outline.draw(
                        graphics, spot.shape(), colours.ink(), colours.paper(), UIScale.scale(HOVERED), false));
        if (component.isFocusOwner()) {
            cursor.current()
                    .ifPresent(spot -> Outline.draw(
                            graphics,
                            Outline.around(List.of(spot.shape()), UIScale.scale(DISTANCE)),
                            colours.ink(),
                            colours.paper(),
                            UIScale.scale(CURRENT),
                            true));
        }
        var spoken = cursor.hovered().or(() -> component.isFocusOwner() ? cursor.current() : Optional.empty());
        spoken.ifPresent(spot -> {
            Rectangle2D bounds = spot.bounds();
            Note.draw(graphics, spot.mark().text(), bounds, size, colours, component.getFont());
        });
    }
}
