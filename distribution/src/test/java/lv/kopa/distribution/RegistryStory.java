package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.tree.TreePath;

/**
 * An analyst opens the sample programme, finds a cluster, changes how a member belongs to it, sees who said so, takes it back,
 * goes from a problem to its row and sees who is behind a change, by mouse and keyboard.
 */
final class RegistryStory extends Story {
    private static final Duration MAKING = Duration.ofSeconds(60);

    private Analyst analyst;
    private Screen screen;

    private RegistryStory(Path folder, String language) {
        super(folder, language);
    }

    /** @param words the folder of the story, and the language */
    public static void main(String... words) {
        new RegistryStory(Path.of(words[0]), words[1]).run();
    }

    @Override
    void tell(Analyst person) throws Exception {
        analyst = person;
        screen = person.screen();
        analyst.does(say("Programme", "Programma"));
        analyst.picture("registry-1-nothing-open");
        opensTheSample();
        analyst.picture("registry-2-open");
        String cluster = findsACluster();
        analyst.picture("registry-3-search");
        String before = opensAMember(cluster);
        analyst.picture("registry-4-member");
        changesItsStatus();
        analyst.picture("registry-6-saved");
        assertTrue(!before.equals(status()), "the status is another now: " + status());
        analyst.does(say("Undo my last change", "Atsaukt manu pēdējo izmaiņu"));
        screen.await(() -> before.equals(status()));
        analyst.picture("registry-7-undone");
        checksTheData();
        splitsAChange();
        looksDifferent();
    }

    private JTree tree() throws Exception {
        return screen.find(
                JTree.class, each -> Screen.name(each).equals(say("Registry of the programme", "Programmas reģistrs")));
    }

    private JTable table() throws Exception {
        String many = say("Memberships", "Dalība klasteros");
        String clusters = say("Clusters", "Klasteri");
        return screen.find(
                JTable.class, each -> List.of(many, clusters).contains(Screen.name(each)) && each.getRowCount() > 0);
    }

    private void opensTheSample() throws Exception {
        String open = say("Open the sample programme", "Atvērt parauga programmu");
        screen.click(screen.find(AbstractButton.class, button -> open.equals(button.getText())));
        String clusters = say("Clusters", "Klasteri");
        RunningKopa.await(MAKING, () -> screen.seen(
                        JTable.class, each -> Screen.name(each).equals(clusters))
                .isPresent());
        assertEquals(13, RunningWindow.ask(table()::getRowCount), "clusters of the sample");
    }

    private static Optional<Integer> row(JTree tree, String begins) {
        for (int row = 0; row < tree.getRowCount(); row++) {
            if (words(tree, row).startsWith(begins)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static String words(JTree tree, int row) {
        TreePath path = tree.getPathForRow(row);
        return String.valueOf(path.getLastPathComponent());
    }

    private String findsACluster() throws Exception {
        JTree tree = tree();
        String heading = say("Clusters (", "Klasteri (");
        screen.await(() -> RunningWindow.ask(() -> row(tree, heading).isPresent()));
        String name = RunningWindow.ask(() -> words(tree, row(tree, heading).orElseThrow() + 1));
        JTextField search = screen.find(JTextField.class, say("Find a name", "Atrast nosaukumu"));
        screen.click(search);
        screen.type(plain(name));
        screen.await(() -> RunningWindow.ask(
                () -> tree.getRowCount() < 10 && row(tree, name).isPresent()));
        return name;
    }

    /** The last word of a name, as somebody types it who has no Latvian keyboard. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .replaceAll(".* ", "");
    }

    private String opensAMember(String cluster) throws Exception {
        screen.press(KeyEvent.VK_ENTER);
        screen.press(KeyEvent.VK_ESCAPE);
        JTree tree = tree();
        screen.click(screen.find(JTextField.class, say("Find a name", "Atrast nosaukumu")));
        screen.press(KeyEvent.VK_ESCAPE);
        screen.await(() -> RunningWindow.ask(() -> row(tree, cluster).isPresent()));
        goes(tree, cluster);
        screen.press(KeyEvent.VK_RIGHT);
        String members = say("Memberships (", "Dalība klasteros (");
        screen.await(() -> RunningWindow.ask(() -> row(tree, members).isPresent()));
        goes(tree, members);
        screen.await(() -> screen.seen(
                        JTable.class, each -> Screen.name(each).equals(say("Memberships", "Dalība klasteros")))
                .isPresent());
        JTable table = table();
        screen.await(() -> RunningWindow.ask(() -> !"…".equals(table.getValueAt(0, 0))));
        Rectangle cell = RunningWindow.ask(() -> table.getCellRect(0, 1, true));
        screen.click(table, new Point(cell.x + 10, cell.y + cell.height / 2), 1);
        return status();
    }

    private void goes(JTree tree, String begins) throws Exception {
        Rectangle bounds = RunningWindow.ask(() -> {
            int row = row(tree, begins).orElseThrow();
            tree.scrollRowToVisible(row);
            return tree.getRowBounds(row);
        });
        screen.click(tree, new Point(bounds.x + 30, bounds.y + bounds.height / 2), 1);
    }

    private String status() {
        try {
            JTable table = table();
            return RunningWindow.ask(() -> String.valueOf(table.getValueAt(0, 2)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void changesItsStatus() throws Exception {
        screen.press(KeyEvent.VK_F2);
        JComboBox<?> status = screen.find(JComboBox.class, say("Status *", "Statuss *"));
        RunningWindow.act(() -> status.setSelectedIndex(status.getItemCount() - 1));
        JTextField reason = screen.find(JTextField.class, say("Reason for the change", "Izmaiņas iemesls"));
        screen.settle(); // the form is laid out
        screen.click(reason);
        RunningWindow.act(reason::requestFocusInWindow);
        screen.await(() -> RunningWindow.ask(reason::isFocusOwner));
        RunningWindow.act(() -> reason.setText(say("Took no part since spring", "Kopš pavasara nepiedalās")));
        analyst.picture("registry-5-entry");
        String before = status();
        screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        screen.await(() -> !before.equals(status()));
        analyst.brings("History", "Vēsture");
    }

    private void checksTheData() throws Exception {
        analyst.brings("Data checks", "Datu pārbaudes");
        String check = say("Check the data", "Pārbaudīt datus");
        screen.click(screen.find(AbstractButton.class, button -> check.equals(button.getText())));
        JTree found = screen.find(
                JTree.class,
                each -> Screen.name(each).equals(say("Data checks", "Datu pārbaudes")) && each.getRowCount() > 1);
        goes(found, RunningWindow.ask(() -> words(found, 1)));
        analyst.picture("registry-8-checks");
        screen.press(KeyEvent.VK_ENTER);
        screen.settle();
        analyst.picture("registry-9-jumped");
    }

    private void splitsAChange() throws Exception {
        analyst.brings("Who is behind a change", "Kas ir aiz izmaiņām");
        writes(say("Indicator", "Rādītājs"), "ST-10");
        writes(say("From", "No"), "2018");
        writes(say("To", "Līdz"), "2019");
        String split = say("Split the change", "Sadalīt izmaiņas");
        screen.click(screen.find(AbstractButton.class, button -> split.equals(Screen.name(button))));
        String nominal = say("As it was paid or reported (nominal)", "Kā maksāts vai ziņots (faktiskajās cenās)");
        RunningKopa.await(MAKING, () -> screen.seen(
                        JTable.class, each -> Screen.name(each).equals(nominal))
                .isPresent());
        analyst.picture("registry-14-change");
        analyst.brings("Table", "Tabula");
    }

    private void writes(String field, String words) throws Exception {
        JTextField into = screen.find(JTextField.class, field);
        RunningWindow.act(() -> into.setText(words));
    }

    private void looksDifferent() throws Exception {
        analyst.presses(KeyEvent.VK_F9);
        analyst.picture("registry-10-dark");
        analyst.presses(KeyEvent.VK_F9);
        analyst.picture("registry-11-contrast");
        analyst.presses(KeyEvent.VK_F9);
        for (int i = 0; i < 8; i++) {
            analyst.presses(KeyEvent.VK_CONTROL, KeyEvent.VK_ADD);
        }
        analyst.picture("registry-12-large");
        for (int i = 0; i < 8; i++) {
            analyst.presses(KeyEvent.VK_CONTROL, KeyEvent.VK_SUBTRACT);
        }
        analyst.presses(KeyEvent.VK_F11);
        analyst.picture("registry-13-other-language");
    }
}
