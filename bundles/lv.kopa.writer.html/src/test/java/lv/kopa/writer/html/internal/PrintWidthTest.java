package lv.kopa.writer.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.report.Block.Table;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class PrintWidthTest {
    private static final Words WORDS = new Words(Messages.of(Words.class), Language.EN);

    private static PrintWidth of(int numbers, String label, double value) {
        List<Table.Column> columns = new ArrayList<>();
        List<Table.Cell> row = new ArrayList<>();
        columns.add(new Table.Column(Text.same("Indicator"), 0));
        row.add(new Table.Words(
                Text.same("SYNTHETIC share of members that are broken at spaces, however long they are")));
        for (int i = 0; i < numbers; i++) {
            columns.add(new Table.Column(Text.same(label), 0));
            row.add(new Table.Number(i == 0 ? Double.NaN : value));
        }
        return PrintWidth.of(new Table(Text.same("table"), columns, List.of(row)), WORDS);
    }

    @Test
    void manyNarrowColumnsNeedNoTurnedPage() {
        assertEquals(PrintWidth.USUAL, of(6, "Lower quartile", 12345));
        assertEquals(PrintWidth.DENSE, of(9, "Lower quartile", 123));
        assertEquals(PrintWidth.TURNED, of(16, "Lower quartile", 123));
    }

    @Test
    void numbersAndLongWordsAreNotBroken() {
        assertEquals(PrintWidth.TURNED, of(6, "Value", 1.5e18));
        assertEquals(PrintWidth.TURNED, of(6, "Internationalisation-and-more", 1));
    }
}
