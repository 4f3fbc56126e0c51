package lv.kopa.widget.internal.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.util.List;
import lv.kopa.text.Language;
import lv.kopa.widget.OnEventThread;
import lv.kopa.widget.internal.table.Sample;
import lv.kopa.widget.internal.table.Sorting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class GridControlTest {
    private final GridControl control = new GridControl(Sample.content(), Language.LV);
    private final GridTable main = control.pane().main();
    private final Clipboard clipboard = new Clipboard("test");
    private final GridClipboard copying = new GridClipboard(control, () -> clipboard, rows -> {});

    private Object copied(DataFlavor flavour) throws Exception {
        return clipboard.getData(flavour);
    }

    @Test
    void copiesSelectedRowsAsTheyAreShown() throws Exception {
        control.sort(Sorting.by("V", false));
        control.hide("P", true);
        main.setRowSelectionInterval(0, 1);
        copying.copySelected();

        assertEquals("Nosaukums\tVērtība\nCēsis\t-1,25\nRīga\t3,5\n", copied(DataFlavor.stringFlavor));
        assertTrue(copied(DataFlavor.allHtmlFlavor).toString().contains("<td>Cēsis</td>"));
    }

    @Test
    void copiesACellWithAllItsDigits() throws Exception {
        main.changeSelection(4, 0, false, false);
        copying.copyCell();

        assertEquals("12345,678", copied(DataFlavor.stringFlavor));
    }

    @Test
    void hiddenColumnsComeBackAndWidthsAreKept() {
        control.widen("V", 2);
        int wide = main.tableColumn(0).getPreferredWidth();
        control.hide("V", true);
        assertEquals(-1, main.index("V"));
        control.hide("V", false);
        assertEquals(wide, main.tableColumn(main.index("V")).getPreferredWidth());

        control.fit("V");
        assertTrue(main.tableColumn(0).getPreferredWidth() < wide);
    }

    @Test
    void resetsEverything() {
        control.hide("P", true);
        control.sort(Sorting.by("V", true));
        control.filter("riga");
        control.reset();

        assertEquals(5, main.getRowCount());
        assertEquals("Rīga", control.model().getValueAt(0, 0));
        assertEquals(2, main.getColumnCount());
    }

    @Test
    void headingsTakeTwoLinesWhereOneIsTooWide() {
        assertEquals(List.of("one two"), HeadingLines.of("one two", 10, String::length));
        assertEquals(
                List.of("Liner Shipping", "Connectivity Index"),
                HeadingLines.of("Liner Shipping Connectivity Index", 20, String::length));
        assertEquals(List.of("Connectivity"), HeadingLines.of("Connectivity", 5, String::length));
    }
}
