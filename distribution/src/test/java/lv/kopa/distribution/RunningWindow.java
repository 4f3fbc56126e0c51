package lv.kopa.distribution;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import lv.kopa.launcher.Folders;
import lv.kopa.launcher.Product;
import lv.kopa.launcher.Workbench;
import org.osgi.framework.Bundle;

/** The product with its window open, started within the process of the test as the launcher starts it. */
final class RunningWindow implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;
    /** A place without a view holds fewer components. */
    private static final long LEAST_VIEW = 3;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Path home;
    private final Workbench workbench;
    private final ToIntFunction<String[]> command;
    private final String language;
    private CompletableFuture<Integer> exitCode;

    private RunningWindow(Path home, Workbench workbench, ToIntFunction<String[]> command, String language) {
        this.home = home;
        this.workbench = workbench;
        this.command = command;
        this.language = language;
    }

    /** Whether there is a screen. */
    static boolean possible() {
        return !GraphicsEnvironment.isHeadless();
    }

    /** Starts everything, with all folders below this one, and waits for the window in this language. */
    static RunningWindow start(Path home, String language) throws Exception {
        Workbench workbench = Workbench.start(Product.in(Checkout.product()), Folders.below(home), "window");
        RunningWindow window = new RunningWindow(home, workbench, workbench.command("window"), language);
        window.open();
        return window;
    }

    /** Opens the window, which is closed, and waits for it. */
    void open() throws Exception {
        exitCode = call();
        RunningKopa.await(LIMIT, () -> frame().isPresent() || exitCode.isDone());
    }

    /** Calls the command of the window on a thread of its own, as the launcher does. */
    CompletableFuture<Integer> call() {
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        ended.complete(command.applyAsInt(new String[] {"--language", language}));
                    } catch (RuntimeException e) {
                        ended.completeExceptionally(e);
                    }
                },
                "window");
        thread.setDaemon(true);
        thread.start();
        return ended;
    }

    /** The exit code of the window, once it is closed. */
    int ended() throws Exception {
        return exitCode.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /** The main window, if it is open. */
    static Optional<JFrame> frame() {
        return Arrays.stream(Frame.getFrames())
                .filter(JFrame.class::isInstance)
                .map(JFrame.class::cast)
                .filter(Component::isShowing)
                .findFirst();
    }

    /** Whether the window is there, with a view in front of all tabs. */
    static boolean opened() {
        return frame().isPresent()
                && ask(() -> all(JTabbedPane.class, Component::isShowing)
                                .map(tabs -> tree(tabs.getSelectedComponent()).count())
                                .min(Long::compare)
                                .orElse(0L)
                        > LEAST_VIEW);
    }

    /** All windows and dialogs that are shown. On the event dispatch thread. */
    static List<Window> windows() {
        return Arrays.stream(Window.getWindows()).filter(Component::isShowing).toList();
    }

    /** The plug-in folder. */
    Path plugins() {
        return home.resolve("plugins");
    }

    /** Asks on the event dispatch thread. */
    static <T> T ask(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        EventQueue.invokeLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something on the event dispatch thread. What it throws goes where such things go. */
    static void act(Runnable deed) {
        EventQueue.invokeLater(deed);
        ask(() -> true);
    }

    /** All components of a type in all windows that are shown, that fit. On the event dispatch thread. */
    static <C extends Component> Stream<C> all(Class<C> type, Predicate<? super C> fits) {
        return windows().stream()
                .flatMap(RunningWindow::tree)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(fits);
    }

    private static Stream<Component> tree(Component component) {
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Arrays.stream(container.getComponents()).flatMap(RunningWindow::tree))
                : Stream.of(component);
    }

    /** Waits until there is a component that fits, and uses it on the event dispatch thread. */
    static <C extends Component> void with(Class<C> type, Predicate<? super C> fits, java.util.function.Consumer<C> use)
            throws InterruptedException {
        RunningKopa.await(LIMIT, () -> ask(() -> all(type, fits).findAny().isPresent()));
        act(() -> all(type, fits).findFirst().ifPresent(use));
    }

    /** A bundle by its name. */
    Optional<Bundle> bundle(String name) {
        return Arrays.stream(workbench.framework().getBundleContext().getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst();
    }

    /** Puts a jar into the plug-in folder in one step and gives its place there. */
    Path drop(Path jar, String name) throws IOException {
        return drop(jar, name, plugins());
    }

    /** Puts a jar into a plug-in folder in one step and gives its place there. */
    static Path drop(Path jar, String name, Path plugins) throws IOException {
        Files.createDirectories(plugins);
        Path beside = Files.copy(jar, plugins.resolve(name + ".part"), StandardCopyOption.REPLACE_EXISTING);
        return Files.move(beside, plugins.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Closes the window as the person does, and stops everything. What is still shown then does not stay for the next. */
    @Override
    public void close() throws IOException {
        EventQueue.invokeLater(() -> frame().ifPresent(frame ->
                frame.dispatchEvent(new java.awt.event.WindowEvent(frame, java.awt.event.WindowEvent.WINDOW_CLOSING))));
        try {
            exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException e) {
            System.out.println("the window was not closed: " + e); // it asks, since something still runs
        }
        act(() -> windows().forEach(Window::dispose));
        workbench.close();
    }
}
