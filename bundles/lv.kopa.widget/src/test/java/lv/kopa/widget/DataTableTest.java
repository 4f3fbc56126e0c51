package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.internal.table.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class DataTableTest {
    private final DataTable table = new DataTable(Sample.content(), Language.LV);
    private final List<JTable> parts = all(table, JTable.class).toList();
    private final JTable main = parts.get(0);
    private final JTable frozen = parts.get(1);

    private static <T> Stream<T> all(Container container, Class<T> type) {
        return Stream.of(container.getComponents()).flatMap(child -> {
            Stream<T> self = type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty();
            return child instanceof Container inner ? Stream.concat(self, all(inner, type)) : self;
        });
    }

    private static void press(JComponent component, String key) {
        Object action = component.getInputMap().get(KeyStroke.getKeyStroke(key));
        component.getActionMap().get(action).actionPerformed(new ActionEvent(component, 0, ""));
    }

    private String shown() {
        return String.join("", table.shownRows());
    }

    private String cell(int row, int column) {
        return (String) main.getValueAt(row, column);
    }

    @Test
    void keepsNamesInSightAndWritesNumbersAsTheLanguageDoes() {
        assertEquals(1, frozen.getColumnCount());
        assertEquals(2, main.getColumnCount());
        assertEquals("12\u00A0345,68", cell(4, 0));
        assertEquals("–", cell(1, 0));
        assertEquals("2", cell(0, 1));
    }

    @Test
    void tellsWhatThePersonDidAndNotWhatAProgramSet() {
        List<String> told = new ArrayList<>();
        table.onRowSelected(row -> told.add(row.orElse("none")));
        table.onCellSelected((row, column) -> told.add(row + "/" + column));

        table.setSelectedRow(Optional.of("C"));
        assertEquals(2, main.getSelectedRow());
        table.sortBy("V", true);
        table.setFilter("rīga");
        assertEquals(List.of(), told);

        table.setFilter("");
        main.changeSelection(0, 1, false, false);
        main.clearSelection();
        assertEquals(List.of("B", "B/P", "none"), told);
    }

    @Test
    void staysAtItsRowWhateverTheOrder() {
        table.setSelectedRow(Optional.of("R"));
        table.sortBy("V", true);
        assertEquals("BRZCA", shown());
        assertEquals(1, main.getSelectedRow());

        table.setFilter("cesis");
        assertEquals(-1, main.getSelectedRow());
        assertEquals(Optional.of("R"), table.selectedRow());

        table.setFilter("");
        assertEquals(1, frozen.getSelectedRow());
    }

    @Test
    void sortsByKeyboardInThreeSteps() {
        main.changeSelection(0, 0, false, false);
        press(main, "F8");
        assertEquals("CRZBA", shown());
        press(main, "F8");
        assertEquals("BRZCA", shown());
        press(main, "F8");
        assertEquals("RACZB", shown());
    }

    @Test
    void arrowsLeadFromOnePartIntoTheOther() {
        main.changeSelection(1, 0, false, false);
        List<String> told = new ArrayList<>();
        table.onCellSelected((row, column) -> told.add(row + "/" + column));

        press(main, "LEFT");
        press(frozen, "RIGHT");

        assertEquals(List.of("A/name", "A/V"), told);
    }

    @Test
    void findsAsOneTypes() {
        for (char letter : "ce".toCharArray()) {
            KeyEvent typed = new KeyEvent(main, KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, letter);
            Stream.of(main.getKeyListeners()).forEach(listener -> listener.keyTyped(typed));
        }
        assertEquals(Optional.of("C"), table.selectedRow());
    }

    @Test
    void saysWhatThereIsWhenNoRowPasses() {
        table.setFilter("nowhere");

        EmptyState empty = all(table, EmptyState.class).findFirst().orElseThrow();
        assertTrue(empty.getAccessibleContext().getAccessibleDescription().contains("nowhere"));
        all(empty, JButton.class).findFirst().orElseThrow().doClick();
        assertEquals("RACZB", shown());
    }

    @Test
    void isReadAloud() {
        assertEquals("Pilsētas", main.getAccessibleContext().getAccessibleName());
        table.sortBy("V", true);
        assertEquals(
                "kārtots pēc „Vērtība”, sākot ar lielāko",
                main.getAccessibleContext().getAccessibleDescription());
        Component cell = main.prepareRenderer(main.getCellRenderer(4, 0), 4, 0);
        assertEquals("Āda, Vērtība: nav vērtības", cell.getAccessibleContext().getAccessibleName());
        Component heading =
                main.getTableHeader().getDefaultRenderer().getTableCellRendererComponent(main, "", false, false, -1, 0);
        assertEquals(
                "Vērtība, kārtots pēc „Vērtība”, sākot ar lielāko",
                heading.getAccessibleContext().getAccessibleName());
        all(table, JTextField.class)
                .forEach(field ->
                        assertEquals("Filtrs", field.getAccessibleContext().getAccessibleName()));
    }

    @Test
    void showsSomethingElseInTheSameOrder() {
        table.sortBy("V", true);
        table.setSelectedRow(Optional.of("B"));
        table.setContent(new TableContent(
                Text.same("other"),
                List.of("A", "B"),
                List.of(ContentColumn.numbers("V", Text.same("Value"), 0, row -> row + 1))));

        assertEquals("BA", shown());
        assertEquals(0, main.getSelectedRow());
    }
}
