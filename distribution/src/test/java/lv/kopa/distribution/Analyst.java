package lv.kopa.distribution;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;

/** What an analyst does in the window, in words; the how is by mouse and keys. */
final class Analyst {
    private final Path plugins;
    private final boolean english;
    private final Screen screen;
    private final Consumer<String> shown;

    /** Before a window in a language, with this folder of plug-ins; the consumer hears which picture was taken. */
    Analyst(Path plugins, String language, Consumer<String> shown) throws Exception {
        this.plugins = plugins;
        this.shown = shown;
        english = language.equals("en");
        screen = new Screen(language);
    }

    private String say(String englishWords, String latvianWords) {
        return english ? englishWords : latvianWords;
    }

    Path picture(String name) throws Exception {
        shown.accept("after " + name);
        return screen.picture(RunningWindow.frame().orElseThrow(), name);
    }

    void presses(int... keys) throws Exception {
        screen.press(keys);
    }

    /** Does a command by the palette; an exact name, whatever else is called alike. */
    void does(String name) throws Exception {
        String palette = say("Find a command", "Meklēt komandu");
        screen.click(screen.find(AbstractButton.class, each -> palette.equals(each.getText())));
        JTextField field =
                screen.find(JTextField.class, each -> palette.equals(Screen.name(each)) && each.isFocusOwner());
        RunningWindow.act(() -> field.setText(name));
        javax.swing.JList<?> list = screen.find(javax.swing.JList.class, each -> row(each, "name=" + name + ",") >= 0);
        RunningWindow.act(() -> list.setSelectedIndex(row(list, "name=" + name + ",")));
        screen.press(KeyEvent.VK_ENTER);
    }

    /** What an analyst does, seen from nearer: for stories of other views. */
    Screen screen() {
        return screen;
    }

    /** Opens tables by the dialog: the table of indicators is found beside that of values. */
    void opens(Path values) throws Exception {
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_O);
        names(values);
        screen.find(JTable.class, table -> table.getRowCount() > 10 && table.getColumnCount() > 1);
    }

    private void names(Path file) throws Exception {
        JFileChooser chooser = screen.find(JFileChooser.class, any -> true);
        JTextField field = RunningWindow.ask(() -> textField(chooser).orElseThrow());
        RunningWindow.ask(() -> {
            field.setText(file.toString());
            field.requestFocusInWindow();
            return null;
        });
        screen.settle();
        screen.press(KeyEvent.VK_ENTER);
        screen.await(
                () -> screen.seen(JFileChooser.class, each -> each == chooser).isEmpty());
    }

    private static Optional<JTextField> textField(java.awt.Container container) {
        for (Component part : container.getComponents()) {
            if (part instanceof JTextField field && field.isShowing()) {
                return Optional.of(field);
            }
            if (part instanceof java.awt.Container inner) {
                Optional<JTextField> found = textField(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Takes saved settings. */
    void takesSettings(Path file) throws Exception {
        brings("Settings", "Iestatījumi");
        String open = say("Open…", "Atvērt…");
        screen.click(screen.find(AbstractButton.class, button -> open.equals(button.getText())));
        names(file);
        screen.settle();
    }

    /** Keeps the settings in a file. */
    void keepsSettings(Path file) throws Exception {
        brings("Settings", "Iestatījumi");
        String save = say("Save…", "Saglabāt…");
        screen.click(screen.find(AbstractButton.class, button -> save.equals(button.getText())));
        names(file);
        screen.await(() -> Files.exists(file));
    }

    /** Brings the tab of a view to the front. */
    void brings(String englishTitle, String latvianTitle) throws Exception {
        String title = say(englishTitle, latvianTitle);
        javax.swing.JTabbedPane tabs = screen.find(javax.swing.JTabbedPane.class, each -> index(each, title) >= 0);
        Rectangle tab = RunningWindow.ask(() -> tabs.getBoundsAt(index(tabs, title)));
        screen.click(tabs, new Point(tab.x + tab.width / 3, tab.y + tab.height / 2), 1);
    }

    private static int index(javax.swing.JTabbedPane tabs, String title) {
        for (int i = 0; i < tabs.getTabCount(); i++) {
            if (title.equals(tabs.getTitleAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Puts a jar into the plug-in folder in one step. */
    void deploys(Path jar, String name) throws Exception {
        RunningWindow.drop(jar, name, plugins);
    }

    /** Takes a jar out of the plug-in folder. */
    void withdraws(String name) throws Exception {
        Files.delete(plugins.resolve(name));
        screen.settle();
    }

    /** Chooses a method in the list, once it is there. */
    void choosesMethod(String id) throws Exception {
        brings("Methods", "Metodes");
        chooses(id);
    }

    /** Chooses the method with exactly this name in the list. */
    void choosesMethodCalled(String name) throws Exception {
        brings("Methods", "Metodes");
        choosesRow(row -> row.startsWith(name + ", "));
    }

    private void chooses(String id) throws Exception {
        choosesRow(row -> row.contains(id));
    }

    /** Clicks a row, and once more where the list moved below the mouse, as a person does who sees another row marked. */
    private void choosesRow(Predicate<String> fits) throws Exception {
        for (int tries = 0; tries < 3; tries++) {
            javax.swing.JList<?> list = screen.find(javax.swing.JList.class, each -> row(each, fits) >= 0);
            Optional<Rectangle> cell = RunningWindow.ask(() -> cell(list, fits));
            if (cell.isPresent()) {
                Rectangle at = cell.get();
                screen.click(list, new Point(at.x + 40, at.y + at.height / 2), 1);
            }
            if (RunningWindow.ask(() -> list.getSelectedValue() != null
                    && fits.test(list.getSelectedValue().toString()))) {
                return;
            }
        }
        throw new AssertionError("a row of a list cannot be chosen");
    }

    private static Optional<Rectangle> cell(javax.swing.JList<?> list, Predicate<String> fits) {
        int row = row(list, fits);
        list.ensureIndexIsVisible(row);
        return row < 0 ? Optional.empty() : Optional.ofNullable(list.getCellBounds(row, row));
    }

    private static int row(javax.swing.JList<?> list, String words) {
        return row(list, each -> each.contains(words));
    }

    private static int row(javax.swing.JList<?> list, Predicate<String> fits) {
        for (int i = 0; i < list.getModel().getSize(); i++) {
            if (fits.test(String.valueOf(list.getModel().getElementAt(i)))) {
                return i;
            }
        }
        return -1;
    }

    void choosesTheFirstMethod() throws Exception {
        chooses(say("Composite indicator", "Saliktais rādītājs"));
    }

    /** Has the evaluation begun, and waits until it runs. */
    void begins() throws Exception {
        screen.press(KeyEvent.VK_F5);
        screen.find(javax.swing.JProgressBar.class, bar -> true);
    }

    /** Stops what runs, and waits until nothing does. */
    void stops() throws Exception {
        screen.press(KeyEvent.VK_SHIFT, KeyEvent.VK_F5);
        screen.await(
                () -> screen.seen(javax.swing.JProgressBar.class, bar -> true).isEmpty());
    }

    /** Lets go of the jobs that have ended. */
    void clearsTheEnded() throws Exception {
        String clear = say("Clear the ended", "Noņemt beigušos");
        screen.click(screen.find(AbstractButton.class, each -> clear.equals(each.getText()) && each.isEnabled()));
    }

    /** Has it evaluated, and waits for the answer. */
    void evaluatesBy(String method) throws Exception {
        screen.press(KeyEvent.VK_F5);
        Pattern record = Pattern.compile("\\d{8}-\\d{6}-" + Pattern.quote(method));
        screen.find(
                JLabel.class,
                label -> label.getText() != null
                        && record.matcher(label.getText()).find());
        screen.settle();
    }

    /** Has it evaluated, and waits for the record, whatever came of it; gives its folder. */
    Path evaluates(Path records) throws Exception {
        List<Path> before = folders(records);
        screen.press(KeyEvent.VK_F5);
        screen.await(() -> folders(records).size() > before.size());
        screen.await(
                () -> screen.seen(javax.swing.JProgressBar.class, bar -> true).isEmpty());
        List<Path> after = new ArrayList<>(folders(records));
        after.removeAll(before);
        return after.get(0);
    }

    private static List<Path> folders(Path records) {
        try (Stream<Path> all = Files.list(records)) {
            return all.filter(folder -> Files.exists(folder.resolve("result.json")))
                    .toList();
        } catch (IOException e) {
            return List.of(); // nothing was evaluated yet
        }
    }

    /** Ticks or unticks a setting by the keyboard. */
    void ticks(String name) throws Exception {
        focuses(screen.find(javax.swing.JCheckBox.class, name));
        screen.press(KeyEvent.VK_SPACE);
    }

    /** Enters a number into the field of a setting. */
    void enters(String name, long number) throws Exception {
        focuses(screen.find(JTextField.class, name));
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        screen.type(Long.toString(number));
    }

    private void focuses(JComponent field) throws Exception {
        RunningWindow.act(field::requestFocusInWindow);
        screen.await(() -> RunningWindow.ask(field::isFocusOwner));
        screen.settle();
    }

    /** Chooses the chart of a result whose name holds these words, and gives its name. */
    String looksAtTheChart(String words) throws Exception {
        String charts = say("Chart", "Diagramma");
        javax.swing.JComboBox<?> names = screen.find(
                javax.swing.JComboBox.class, each -> charts.equals(Screen.name(each)) && item(each, words) >= 0);
        RunningWindow.act(() -> names.setSelectedIndex(item(names, words)));
        screen.settle();
        return RunningWindow.ask(() -> String.valueOf(names.getSelectedItem()));
    }

    private static int item(javax.swing.JComboBox<?> names, String words) {
        for (int i = 0; i < names.getItemCount(); i++) {
            if (String.valueOf(names.getItemAt(i)).contains(words)) {
                return i;
            }
        }
        return -1;
    }

    /** Selects a unit in a table. */
    void selects(String unit) throws Exception {
        JTable table = screen.find(JTable.class, each -> cell(each, unit).isPresent());
        Rectangle cell = RunningWindow.ask(() -> {
            Point at = cell(table, unit).orElseThrow();
            Rectangle place = table.getCellRect(at.y, at.x, true);
            table.scrollRectToVisible(place);
            return place;
        });
        screen.click(table, new Point(cell.x + 8, cell.y + cell.height / 2), 1);
    }

    private static Optional<Point> cell(JTable table, String words) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < Math.min(3, table.getColumnCount()); column++) {
                if (words.equals(String.valueOf(table.getValueAt(row, column)))) {
                    return Optional.of(new Point(column, row));
                }
            }
        }
        return Optional.empty();
    }

    void explains() throws Exception {
        screen.click(screen.find(AbstractButton.class, say("Explain", "Paskaidrot")));
        screen.settle();
    }

    /** Waits until something is said somewhere. */
    void reads(String words) throws Exception {
        screen.find(
                JComponent.class,
                part -> part instanceof JLabel label
                                && String.valueOf(label.getText()).contains(words)
                        || part instanceof JTextComponent text && text.getText().contains(words));
    }

    void looksAtTheReport() throws Exception {
        brings("Report", "Pārskats");
    }

    void savesTheReport(Path file) throws Exception {
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        names(file);
        screen.await(() -> Files.exists(file));
        screen.await(
                () -> screen.seen(javax.swing.JProgressBar.class, bar -> true).isEmpty());
    }

    /** What a person without sight would not be told the name of: the classes of controls that have none. */
    List<String> nameless() throws Exception {
        List<String> nameless = new ArrayList<>();
        for (Component part : RunningWindow.ask(
                () -> RunningWindow.all(Component.class, Component::isShowing).toList())) {
            boolean control = part instanceof AbstractButton
                    || part instanceof JTextComponent
                    || part instanceof JTable
                    || part instanceof javax.swing.JList
                    || part instanceof javax.swing.JTree
                    || part instanceof javax.swing.JComboBox
                    || part instanceof javax.swing.JTabbedPane;
            if (control && part.isFocusable() && Screen.name(part).isBlank()) {
                nameless.add(part + " in " + part.getParent().getClass().getName());
            }
        }
        return nameless;
    }
}
