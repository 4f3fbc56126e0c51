package lv.kopa.distribution;

import static lv.kopa.distribution.RunningWindow.act;
import static lv.kopa.distribution.RunningWindow.all;
import static lv.kopa.distribution.RunningWindow.ask;
import static lv.kopa.distribution.RunningWindow.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** The real window, as plug-ins come to it, are used in it, and leave it. Needs a screen. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class WindowTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String PLUGIN = "org.example.window";
    private static final int TIMES = 50;

    @TempDir(factory = BelowTarget.class, cleanup = CleanupMode.NEVER)
    private Path folder;

    private RunningWindow window;

    @BeforeEach
    void start() throws Exception {
        assumeTrue(RunningWindow.possible(), "there is no screen");
        window = RunningWindow.start(folder.resolve("home"), "en");
    }

    @AfterEach
    void stop() throws Exception {
        if (window != null) {
            window.close();
        }
    }

    private static Predicate<Component> named(String name) {
        return component -> name.equals(component.getName());
    }

    private static Predicate<AbstractButton> saying(String words) {
        return button -> words.equals(button.getText());
    }

    private static void click(String words) throws InterruptedException {
        with(AbstractButton.class, saying(words).and(Component::isEnabled), AbstractButton::doClick);
    }

    /** Goes through menus down to an item; from the top again if the menus were made anew meanwhile. */
    private static void choose(String... path) throws InterruptedException {
        RunningKopa.await(LIMIT, () -> {
            act(MenuSelectionManager.defaultManager()::clearSelectedPath);
            return Arrays.stream(path).allMatch(WindowTest::press);
        });
    }

    private static boolean press(String item) {
        return ask(() -> {
            Optional<JMenuItem> found = all(
                            JMenuItem.class,
                            each -> item.equals(each.getText()) && each.isShowing() && each.isEnabled())
                    .findFirst();
            found.ifPresent(each -> each.doClick(0));
            return found.isPresent();
        });
    }

    private static boolean shows(String words) {
        return ask(() -> all(JComponent.class, part -> said(part).contains(words))
                .findAny()
                .isPresent());
    }

    private static String said(JComponent part) {
        if (part instanceof JTextComponent text) {
            return text.getText();
        }
        // without the places where a long name may be broken
        return part instanceof JLabel label ? String.valueOf(label.getText()).replace("\u200b", "") : "";
    }

    private void come(Path jar) throws Exception {
        window.drop(jar, "garden.jar");
        with(AbstractButton.class, saying("Dig"), button -> {});
        RunningKopa.await(LIMIT, () -> window.bundle(PLUGIN)
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .isPresent());
        act(() -> {}); // whatever else it brings is in the menus, which are made anew for it
        act(() -> {});
    }

    private void go(Path there) throws Exception {
        Files.delete(there);
        RunningKopa.await(LIMIT, () -> window.bundle(PLUGIN).isEmpty());
    }

    @Test
    void nothingOfAPluginStaysInTheWindow() throws Exception {
        Path jar = PluginJar.window().build(folder.resolve("garden.jar"));
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            come(jar);
            loaders.add(loader());
            use();
            go(folder.resolve("home/plugins/garden.jar"));
            RunningKopa.await(LIMIT, () -> shows("This view has gone"));
        }
        act(WindowTest::selectElsewhere);
        RunningKopa.await(LIMIT, () -> {
            System.gc();
            return loaders.stream().allMatch(loader -> loader.get() == null);
        });
    }

    /** The screen, not the window, keeps the text field in which something was selected last. */
    private static void selectElsewhere() {
        Toolkit.getDefaultToolkit().getSystemSelection().setContents(new StringSelection("elsewhere"), null);
    }

    private WeakReference<ClassLoader> loader() {
        return new WeakReference<>(
                window.bundle(PLUGIN).orElseThrow().adapt(BundleWiring.class).getClassLoader());
    }

    /** Everything that a person can do with what the plug-in brings. */
    private static void use() throws Exception {
        with(AbstractButton.class, saying("Dig"), WindowTest::hover);
        click("Dig");
        with(JTextField.class, named("garden.field"), field -> {
            field.requestFocusInWindow();
            field.setText("rose");
            hover(field);
        });
        click("Fall");
        choose("Edit", "Tools");
        with(AbstractButton.class, saying("Find a command"), AbstractButton::doClick);
        with(JDialog.class, dialog -> dialog.getTitle().equals("Find a command"), JDialog::dispose);
        settings();
        task();
    }

    private static void settings() throws Exception {
        choose("File", "Preferences…");
        with(JList.class, list -> list.getModel().getSize() == 3, list -> list.setSelectedIndex(1));
    }

    private static void task() throws Exception {
        choose("Run", "Tasks", "Weed…");
        with(JButton.class, button -> "Run".equals(button.getText()) && button.isEnabled(), JButton::doClick);
    }

    private static void hover(JComponent component) {
        component.dispatchEvent(
                new MouseEvent(component, MouseEvent.MOUSE_ENTERED, System.currentTimeMillis(), 0, 2, 2, 0, false));
    }

    @Test
    void whatAPluginThrowsIsNamedAndTheWindowGoesOn() throws Exception {
        come(PluginJar.window().build(folder.resolve("garden.jar")));
        click("Dig");
        click("Fall");
        RunningKopa.await(LIMIT, () -> shows("A part of the window that garden.jar brings does not work"));
        task();
        RunningKopa.await(LIMIT, () -> shows("Something went wrong (UnsupportedOperationException)"));
        with(JPanel.class, named("garden.bed"), bed -> assertTrue(bed.isShowing()));
    }

    @Test
    void ofTwoWithOneIdTheFirstStaysUntilItGoes() throws Exception {
        choose("View", "Show view", "Problems");
        come(PluginJar.window().build(folder.resolve("garden.jar")));
        Path second = PluginJar.window()
                .header("Bundle-SymbolicName", "org.example.weeds")
                .build(folder.resolve("weeds.jar"));
        window.drop(second, "weeds.jar");
        RunningKopa.await(LIMIT, () -> lists("comes with weeds.jar and with garden.jar"));
        assertEquals(1, ask(() -> all(AbstractButton.class, saying("Dig")).count()));
        go(folder.resolve("home/plugins/garden.jar"));
        RunningKopa.await(LIMIT, () -> !lists("weeds.jar"));
        click("Dig");
        with(JPanel.class, named("garden.bed"), bed -> assertTrue(bed.isShowing()));
    }

    private static boolean lists(String words) {
        return ask(() -> all(JTable.class, JTable::isShowing)
                .flatMap(table -> IntStream.range(0, table.getRowCount())
                        .mapToObj(row -> String.valueOf(table.getValueAt(row, 0))))
                .anyMatch(cell -> cell.contains(words)));
    }

    @Test
    void whoeverClosesTheWindowWhileSomethingRunsIsAsked() throws Exception {
        come(PluginJar.window().build(folder.resolve("garden.jar")));
        choose("Run", "Tasks", "Weed…");
        with(JTextField.class, field -> field.getText().equals("3"), field -> field.setText("9"));
        with(JButton.class, button -> button.getText().equals("Run"), JButton::doClick);
        RunningKopa.await(LIMIT, () -> shows("Day"));
        closeWindow();
        RunningKopa.await(LIMIT, () -> shows("“Weed” still runs."));
        click("Do not close");
        assertTrue(RunningWindow.frame().isPresent());
        closeWindow();
        click("Close anyway");
        assertEquals(0, window.ended());
    }

    private static void closeWindow() {
        EventQueue.invokeLater(() -> RunningWindow.frame()
                .ifPresent(frame -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING))));
    }

    @Test
    void theTitleNamesTheDataInTheLanguageThatNowIs() throws Exception {
        RunningKopa.await(LIMIT, RunningWindow::opened);
        Analyst analyst = new Analyst(window.plugins(), "en", picture -> {});
        analyst.opens(Checkout.product().resolve("examples/demo/values.csv"));
        assertTitle("Technology Achievement Index – Kopa");
        analyst.presses(KeyEvent.VK_F11);
        assertTitle("Tehnoloģisko sasniegumu indekss – Kopa");
        analyst.presses(KeyEvent.VK_F11);
        assertTitle("Technology Achievement Index – Kopa");
    }

    private static void assertTitle(String title) throws InterruptedException {
        RunningKopa.await(
                LIMIT,
                () -> ask(() -> RunningWindow.frame().orElseThrow().getTitle()).equals(title));
    }

    @Test
    void aSecondCallBringsTheWindowToTheFrontAndAClosedOneOpensAgain() throws Exception {
        CompletableFuture<Integer> second = window.call();
        act(() -> {});
        assertEquals(1, ask(() -> java.util.Arrays.stream(Window.getWindows())
                .filter(javax.swing.JFrame.class::isInstance)
                .filter(Component::isShowing)
                .count()));
        closeWindow();
        assertEquals(0, window.ended());
        assertEquals(0, second.get(LIMIT.toSeconds(), TimeUnit.SECONDS));
        window.open();
        assertTrue(RunningWindow.frame().isPresent());
        assertFalse(ask(() -> all(JDialog.class, JDialog::isShowing).findAny().isPresent()));
        with(JButton.class, saying("Find a command"), button -> assertTrue(button.isEnabled()));
    }

    @Test
    void theLayoutStillNamesAViewWhoseJarIsGoneAtTheNextStart() throws Exception {
        come(PluginJar.window().build(folder.resolve("garden.jar")));
        click("Dig");
        with(JPanel.class, named("garden.bed"), bed -> {});
        window.close();
        Files.delete(folder.resolve("home/plugins/garden.jar"));
        window = RunningWindow.start(folder.resolve("home"), "en");
        RunningKopa.await(LIMIT, () -> shows("garden.jar"));
        come(PluginJar.window().build(folder.resolve("garden.jar")));
        with(JPanel.class, named("garden.bed"), bed -> {});
    }
}
