package lv.kopa.widget.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.ContentColumn;
import org.junit.jupiter.api.Test;

class CopyTextTest {

    @Test
    void isWhatASpreadsheetOfTheLanguageTakes() {
        CopyText latvian = new CopyText(Sample.content().columns(), new int[] {0, 1, 3, 4}, Language.LV);
        assertEquals(
                "Nosaukums\tVērtība\tVieta\nRīga\t3,5\t2\nĀda\t\t5\n'=Zilupe\t3,5\t2\nBauska\t12345,678\t1\n",
                latvian.tabbed());

        CopyText english = new CopyText(Sample.content().columns(), new int[] {4}, Language.EN);
        assertEquals("Name\tValue\tPlace\nBauska\t12345.678\t1\n", english.tabbed());
    }

    @Test
    void keepsWordsInTheirCells() {
        ContentColumn column = ContentColumn.words("a", Text.same("a\tb"), row -> Text.same("<one>\ntwo\tthree"));
        CopyText copy = new CopyText(List.of(column), new int[] {0}, Language.EN);

        assertEquals("a b\n<one> two three\n", copy.tabbed());
        assertTrue(copy.html().contains("<td>&lt;one&gt; two three</td>"), copy.html());
        assertEquals("<one> two three", copy.first());
    }
}
