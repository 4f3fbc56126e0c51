package lv.kopa.distribution;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.accessibility.Accessible;
import javax.imageio.ImageIO;

/** A person before the screen: finds parts by what they are called, clicks, types, takes pictures. */
final class Screen {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int BETWEEN_EVENTS_MS = 15;

    private final Robot robot;
    private final Path pictures;

    /** Pictures go into a folder below {@code target}. */
    Screen(String folder) throws Exception {
        robot = new Robot();
        robot.setAutoDelay(BETWEEN_EVENTS_MS);
        pictures = Files.createDirectories(
                Checkout.root().resolve("distribution/target/screens").resolve(folder));
    }

    /** What a part is called by a screen reader. */
    static String name(Component component) {
        if (component instanceof Accessible accessible && accessible.getAccessibleContext() != null) {
            String name = accessible.getAccessibleContext().getAccessibleName();
            return name == null ? "" : name;
        }
        return "";
    }

    /** The first part of a type that fits, waiting until there is one. */
    <T extends Component> T find(Class<T> type, Predicate<T> fits) throws Exception {
        List<T> found = new ArrayList<>();
        RunningKopa.await(PATIENCE, () -> {
            seen(type, fits).ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.get(0);
    }

    /** The part of a type with this name. */
    <T extends Component> T find(Class<T> type, String name) throws Exception {
        return find(type, part -> name(part).equals(name));
    }

    /** Whether there is such a part now. */
    <T extends Component> Optional<T> seen(Class<T> type, Predicate<T> fits) {
        return RunningWindow.ask(() -> RunningWindow.all(type, part -> part.isShowing() && fits.test(part))
                .findFirst());
    }

    /** Waits until something holds. */
    void await(java.util.function.BooleanSupplier condition) throws Exception {
        RunningKopa.await(PATIENCE, condition);
    }

    /** Clicks the middle of a part. */
    void click(Component part) throws Exception {
        Rectangle bounds = RunningWindow.ask(() -> part.getBounds());
        click(part, new Point(bounds.width / 2, bounds.height / 2), 1);
    }

    /** Clicks a point of a part. */
    void click(Component part, Point point, int times) throws Exception {
        Point corner = RunningWindow.ask(part::getLocationOnScreen);
        robot.mouseMove(corner.x + point.x, corner.y + point.y);
        for (int i = 0; i < times; i++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        settle();
    }

    /** Presses keys together: the last is struck while the others are held. */
    void press(int... codes) throws Exception {
        for (int code : codes) {
            robot.keyPress(code);
        }
        for (int i = codes.length - 1; i >= 0; i--) {
            robot.keyRelease(codes[i]);
        }
        settle();
    }

    /** Types plain letters and digits. */
    void type(String text) throws Exception {
        for (char letter : text.toCharArray()) {
            robot.keyPress(KeyEvent.getExtendedKeyCodeForChar(letter));
            robot.keyRelease(KeyEvent.getExtendedKeyCodeForChar(letter));
        }
        settle();
    }

    /** Lets everything happen that has been asked for. */
    void settle() throws Exception {
        robot.waitForIdle();
        RunningWindow.ask(() -> null);
    }

    /** Takes a picture of what is seen of a window and over it. */
    Path picture(Window window, String name) throws Exception {
        settle();
        robot.delay(300); // what is painted beside the event thread
        settle();
        Rectangle bounds = RunningWindow.ask(window::getBounds);
        Path file = pictures.resolve(name + ".png");
        write(file, bounds);
        return file;
    }

    private void write(Path file, Rectangle bounds) throws IOException {
        ImageIO.write(robot.createScreenCapture(bounds), "png", file.toFile());
    }
}
