package lv.kopa.desktop.internal.window;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** The sign of Kopa: a few that are one set. */
public final class AppIcon {
    private static final double[][] MEMBERS = {{0.34, 0.36}, {0.66, 0.36}, {0.34, 0.66}, {0.66, 0.66}};
    private static final double RADIUS = 0.12;

    private AppIcon() {}

    /** The sign in this size. */
    public static BufferedImage of(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0x1F6FB2));
        graphics.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.36, size * 0.36));
        for (int i = 0; i < MEMBERS.length; i++) {
            graphics.setColor(i == 1 ? new Color(0xE69F00) : Color.WHITE);
            graphics.fill(new Ellipse2D.Double(
                    (MEMBERS[i][0] - RADIUS) * size,
                    (MEMBERS[i][1] - RADIUS) * size,
                    2 * RADIUS * size,
                    2 * RADIUS * size));
        }
        graphics.dispose();
        return image;
    }
}
