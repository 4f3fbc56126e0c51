package lv.kopa.desktop.internal.dock;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Where windows can be seen. */
final class Screens {
    private Screens() {}

    /** The screens there are, without their task bars. */
    static List<Rectangle> now() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(device -> usable(device.getDefaultConfiguration()))
                .toList();
    }

    private static Rectangle usable(GraphicsConfiguration screen) {
        Rectangle all = screen.getBounds();
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                all.x + bars.left,
                all.y + bars.top,
                all.width - bars.left - bars.right,
                all.height - bars.top - bars.bottom);
    }

    /** Bounds that lie wholly on the screen which holds most of them; screens may have gone or become smaller. */
    static Rectangle fit(Rectangle wanted, List<Rectangle> screens) {
        Rectangle screen = screens.stream()
                .max(Comparator.comparingLong(each -> area(each.intersection(wanted))))
                .orElse(wanted);
        int width = Math.min(wanted.width, screen.width);
        int height = Math.min(wanted.height, screen.height);
        return new Rectangle(
                Math.max(screen.x, Math.min(wanted.x, screen.x + screen.width - width)),
                Math.max(screen.y, Math.min(wanted.y, screen.y + screen.height - height)),
                width,
                height);
    }

    private static long area(Rectangle part) {
        return part.isEmpty() ? 0 : (long) part.width * part.height;
    }
}
