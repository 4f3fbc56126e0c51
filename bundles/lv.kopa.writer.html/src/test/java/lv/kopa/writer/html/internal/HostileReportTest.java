package lv.kopa.writer.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.report.Report;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Reports whose words try to be more than words, and figures that misbehave. */
class HostileReportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "<img src=\"x\" onerror='alert(1)'>",
                "a & b &amp; c &lt; d",
                "]]> <![CDATA[ <!-- -- > -->",
                "\" onmouseover=\"alert(1)\" x='",
                "javascript:alert(1) https://example.org/?a=1&b=2",
                "\"}@import url(//example.org);{\\22",
                "حاضنة الأعمال ‮evil‬ 🚀👩‍🔬",
                "{0} '{'1}' %s"
            })
    void wordsStayWords(String words) throws IOException {
        Text text = Text.same(words);
        Block.Table table = new Block.Table(
                text,
                List.of(new Block.Table.Column(text, 0)),
                List.of(List.of(new Block.Table.Words(text)), List.of(new Block.Table.Words(text))));
        Finding finding = new Finding(Finding.Severity.CAUTION, "k", text, text, Map.of(), List.of(words + "x"));
        Report report = new Report(
                text,
                text,
                LocalDate.of(2026, 1, 31),
                true,
                List.of(
                        new Block.Heading(1, text),
                        new Block.Paragraph(text),
                        new Block.FindingBlock(finding),
                        new Block.Facts(List.of(new Block.Facts.Entry(text, text))),
                        table,
                        new Block.Picture(text, new BarFigure(List.of(words), List.of(1.0)))));
        ParsedPage page = ParsedPage.of(report, Language.EN);

        assertEquals(1, page.all("script").size());
        assertEquals(1, page.all("style").size());
        assertEquals(0, page.all("img").size());
        assertTrue(page.elements().noneMatch(each -> each.hasAttribute("onerror") || each.hasAttribute("onmouseover")));
        assertEquals(words, page.only("h1").getTextContent());
        assertEquals(words, page.only("h2").getTextContent());
        assertEquals(words, page.only("dd").getTextContent());
        assertEquals(List.of(words, words), page.texts("th").subList(1, 3));
        assertTrue(page.texts("text").contains(words));
        assertTrue(page.texts("title").contains(words + ": 1.0"));
        assertEquals(
                0,
                page.all("a").stream()
                        .filter(each -> !each.getAttribute("href").startsWith("#"))
                        .count());
        String style = page.only("style").getTextContent();
        assertFalse(style.contains("example.org"));
        assertFalse(style.contains("onerror="));
    }

    @Test
    void charactersThatNoPageMayHoldAreLeftOut() throws IOException {
        ParsedPage page = ParsedPage.of(new Block.Paragraph(
                Text.same("a\u0000b\u0008c\u001Fd\u007Fe\u0085f\uFFFEg\uFFFFh\uD800i\uDC00j\uFDD0k\uD83D\uDE80l\tm")));
        assertEquals("abcdefghijk\uD83D\uDE80l\tm", page.texts("p").get(2));
    }

    @Test
    void longNamesAreKeptWhole() throws IOException {
        String name = "Klasteris".repeat(34);
        ParsedPage page = ParsedPage.of(new Block.Heading(1, Text.same(name)));
        assertEquals(name, page.only("h2").getTextContent());
    }

    @Test
    void figureThatFailsCostsOnlyItsOwnPicture() throws IOException {
        Figure broken = new FigureOf(graphics -> {
            throw new IllegalStateException("broken");
        });
        Figure unlinked = new FigureOf(graphics -> {
            throw new NoClassDefFoundError("gone/Away");
        });
        ParsedPage page = ParsedPage.of(
                new Block.Picture(Text.same("first"), broken),
                new Block.Picture(Text.same("second"), unlinked),
                new Block.Picture(Text.same("third"), new HeatFigure(3)));
        assertEquals(2, page.withClass("failed").size());
        assertEquals(1, page.all("svg").size());
        assertEquals("figure-3-caption figure-3-words", page.only("svg").getAttribute("aria-labelledby"));
        assertFalse(page.source().contains("IllegalStateException"));
    }

    @Test
    void bitmapsTravelInsideThePage() throws IOException {
        Image bitmap = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
        ParsedPage page = ParsedPage.of(new Block.Picture(
                Text.same("bitmap"), new FigureOf(graphics -> graphics.drawImage(bitmap, 0, 0, null))));
        Element image = page.only("image");
        assertTrue(image.getAttribute("href").startsWith("data:image/png;base64,iVBOR"));
        assertEquals("4", image.getAttribute("width"));
    }

    /** A figure that paints what it is told to. */
    private record FigureOf(java.util.function.Consumer<Graphics2D> painter) implements Figure {
        @Override
        public double width() {
            return 100;
        }

        @Override
        public double height() {
            return 100;
        }

        @Override
        public List<Mark> paint(Graphics2D graphics, double width, double height, Language language, Palette colours) {
            painter.accept(graphics);
            return List.of();
        }

        @Override
        public Text alternative() {
            return Text.same("in words");
        }
    }
}
