package lv.kopa.shell.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class BlockTextTest {
    private static String text(int width, Block... blocks) {
        return new BlockText(Language.EN, width, true, new Style(false)).of(List.of(blocks));
    }

    private static Block.Table table(List<List<Block.Table.Cell>> rows) {
        return new Block.Table(
                Text.EMPTY,
                List.of(
                        new Block.Table.Column(Text.of("Unit", "Vienība"), 0),
                        new Block.Table.Column(Text.of("Score", "Rezultāts"), 2)),
                rows);
    }

    private static List<Block.Table.Cell> row(String name, double value) {
        return List.of(new Block.Table.Words(Text.same(name)), new Block.Table.Number(value));
    }

    @Test
    void headingsParagraphsAndBreaks() {
        assertEquals(
                "Ranking\n───────\n\nA long\nparagraph\n\nSub\n",
                text(
                        10,
                        new Block.Heading(1, Text.same("Ranking")),
                        new Block.PageBreak(),
                        new Block.Paragraph(Text.same("A long paragraph")),
                        new Block.Heading(2, Text.same("Sub"))));
    }

    @Test
    void numbersAreAlignedInTheFormatOfTheLanguage() {
        Block.Table table = table(List.of(row("Rīga", 1234.5), row("Valka", -0.126), row("Ape", Double.NaN)));

        assertEquals("Unit      Score\nRīga   1,234.50\nValka     -0.13\nApe           –\n", text(80, table));
        assertEquals(
                "Vienība  Rezultāts\nRīga      1 234,50\nValka        -0,13\nApe              –\n",
                new BlockText(Language.LV, 80, true, new Style(false))
                        .of(List.of(table))
                        .replace('\u00A0', ' '));
    }

    @Test
    void whatIsRoundedToZeroBearsNoSign() {
        assertEquals("Unit  Score\nApe    0.00\n", text(80, table(List.of(row("Ape", -0.001)))));
    }

    @Test
    void wideAndCombiningCharactersKeepTheColumnsStraight() {
        String[] lines = text(80, table(List.of(row("日本", 1), row("e\u0301a", 2), row("😀x", 3))))
                .split("\n");

        assertEquals("日本   1.00", lines[1]);
        assertEquals("e\u0301a     2.00", lines[2]);
        assertEquals("😀x    3.00", lines[3]);
    }

    @Test
    void tooWideTablesAreWrappedAndNumbersStayWhole() {
        String text = text(24, table(List.of(row("a name that is much too long", 12345.67))));

        assertEquals("Unit                Score\n".length() - 1, text.indexOf('\n') + 1);
        assertTrue(text.contains("12,345.67"), text);
        text.lines().forEach(line -> assertTrue(line.length() <= 24, line));
    }

    @Test
    void tablesForProgramsAreNotWrapped() {
        String text = new BlockText(Language.EN, 24, false, new Style(false))
                .of(List.of(table(List.of(row("a name that is much too long", 1)))));

        assertTrue(text.contains("a name that is much too long   1.00"), text);
    }

    @Test
    void markedCellsAreExplained() {
        Block.Table table = table(List.of(
                List.of(
                        new Block.Table.Words(Text.same("A")),
                        new Block.Table.Number(1, Optional.of(CellMark.WINSORISED))),
                row("B", 2)));

        assertEquals("Unit   Score\nA     1.00 w\nB     2.00\nw = winsorised\n", text(80, table));
    }

    @Test
    void findingsSayHowBadTheyAreAndWhatToDo() {
        Finding finding = new Finding(
                Finding.Severity.CAUTION,
                "few-units",
                Text.of("Only 4 units.", "Tikai 4 vienības."),
                Text.of("Add units.", "Pievienojiet vienības."),
                Map.of("units", 4.0),
                List.of());

        assertEquals("Caution: Only 4 units.\n  → Add units.\n", text(80, new Block.FindingBlock(finding)));
        assertEquals(
                "\u001B[33mUzmanību\u001B[0m: Tikai 4 vienības.\n  → Pievienojiet vienības.\n",
                new BlockText(Language.LV, 80, true, new Style(true)).of(List.of(new Block.FindingBlock(finding))));
    }

    @Test
    void factsStandSideBySideAndLongTermsAboveTheirValue() {
        Block facts = new Block.Facts(List.of(
                new Block.Facts.Entry(Text.same("Method"), Text.same("composite")),
                new Block.Facts.Entry(Text.same("A very long term that does not fit"), Text.same("value"))));

        assertEquals(
                "  Method                          composite\n  A very long term that does not fit\n" + " ".repeat(34)
                        + "value\n",
                text(80, facts));
    }

    @Test
    void picturesAreToldInWords() {
        Figure figure = new Figure() {
            @Override
            public double width() {
                return 1;
            }

            @Override
            public double height() {
                return 1;
            }

            @Override
            public List<Mark> paint(
                    Graphics2D graphics, double width, double height, Language language, Palette colours) {
                throw new AssertionError("no picture on a terminal");
            }

            @Override
            public Text alternative() {
                return Text.same("Rīga leads.");
            }
        };

        assertEquals("Ranking\nRīga leads.\n", text(80, new Block.Picture(Text.same("Ranking"), figure)));
    }

    @Test
    void noWordIsLostByWrapping() {
        Random random = new Random(7);
        String letters = "abc āž日😀 \u0301";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            int[] points = letters.codePoints().toArray();
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            int width = 2 + random.nextInt(12);
            List<String> lines = Lines.wrap(text.toString(), width);

            assertEquals(
                    text.toString().replaceAll("\\s", ""),
                    String.join("", lines).replaceAll("\\s", ""));
            for (String line : lines) {
                assertTrue(TextWidth.of(line) <= width, () -> width + ": '" + line + "'");
            }
        }
    }
}
