package lv.kopa.distribution;

import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import javax.swing.JFrame;
import lv.kopa.launcher.Folders;
import lv.kopa.launcher.Product;
import lv.kopa.launcher.Workbench;

/** The window of the product on a real screen, opened within the process of the test as the launcher opens it. */
final class RunningWindow implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Path home;
    private final Workbench workbench;
    private final FutureTask<Integer> command;

    private RunningWindow(Path home, Workbench workbench, FutureTask<Integer> command) {
        this.home = home;
        this.workbench = workbench;
        this.command = command;
    }

    /** Whether there is a screen. */
    static boolean possible() {
        return !GraphicsEnvironment.isHeadless();
    }

    /** Opens the window in a language, with all folders below this one, and waits until it is there. */
    static RunningWindow open(Path home, String language) throws Exception {
        Workbench workbench = Workbench.start(Product.in(Checkout.product()), Folders.below(home), "window");
        ToIntFunction<String[]> function = workbench.command("window");
        FutureTask<Integer> command =
                new FutureTask<>(() -> function.applyAsInt(new String[] {"--language", language}));
        new Thread(command, "window-of-the-test").start();
        RunningWindow window = new RunningWindow(home, workbench, command);
        RunningKopa.await(LIMIT, () -> frame().isPresent());
        return window;
    }

    private static Optional<JFrame> frame() {
        return Arrays.stream(Frame.getFrames())
                .filter(JFrame.class::isInstance)
                .map(JFrame.class::cast)
                .filter(frame -> frame.isShowing() && frame.getTitle().endsWith("Kopa"))
                .findFirst();
    }

    /** The window. */
    JFrame window() {
        return frame().orElseThrow();
    }

    Workbench workbench() {
        return workbench;
    }

    /** The plug-in folder. */
    Path plugins() {
        return home.resolve("plugins");
    }

    /** All windows and dialogs that are seen. */
    static List<Window> windows() {
        return Arrays.stream(Window.getWindows()).filter(Window::isShowing).toList();
    }

    /** What a call gives on the event dispatch thread. */
    static <T> T onEvents(Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        EventQueue.invokeLater(task);
        return task.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /** Closes the window as a person does, and gives the exit code. */
    int closeWindow() throws Exception {
        frame().ifPresent(frame ->
                EventQueue.invokeLater(() -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING))));
        return command.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        try {
            closeWindow();
            for (Window left : windows()) {
                EventQueue.invokeAndWait(left::dispose);
            }
        } catch (Exception e) {
            throw new IOException("the window does not close", e);
        } finally {
            workbench.close();
        }
    }
}
