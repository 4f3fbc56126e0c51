package lv.kopa.writer.html.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class HtmlReportWriterTest {

    @Test
    void sampleHoldsEveryTypeOfBlock() {
        Set<Class<?>> types =
                SampleReport.blocks().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(Block.class.getPermittedSubclasses()), types);
    }

    @ParameterizedTest
    @EnumSource
    void everyBlockIsOnThePage(Language language) throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), language);
        String text = page.only("body").getTextContent();
        for (Block block : SampleReport.blocks()) {
            if (block instanceof Block.Heading heading) {
                assertTrue(text.contains(heading.text().in(language)));
            } else if (block instanceof Block.Paragraph paragraph) {
                assertTrue(page.texts("p").contains(paragraph.text().in(language)));
            } else if (block instanceof Block.FindingBlock finding) {
                assertTrue(text.contains(finding.finding().message().in(language)));
                assertTrue(text.contains(finding.finding().cure().in(language)));
            } else if (block instanceof Block.Facts facts) {
                assertEquals(facts.entries().size(), page.all("dt").size());
                assertEquals(
                        facts.entries().stream()
                                .map(each -> each.value().in(language))
                                .toList(),
                        page.texts("dd"));
            } else if (block instanceof Block.Table table) {
                assertTrue(text.contains(table.caption().in(language)));
            } else if (block instanceof Block.Picture picture) {
                assertTrue(text.contains(picture.caption().in(language)));
            }
        }
        assertEquals(2, page.all("table").size());
        assertEquals(1 + 10 + 1 + 60, page.all("tr").size());
        assertEquals(1, page.withClass("page-break").size());
        assertEquals(language.code(), page.only("html").getAttribute("lang"));
        assertEquals(1, page.all("h1").size());
    }

    @Test
    void contentsLeadToEveryHeading() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.LV);
        List<Element> links = page.all("a").stream()
                .filter(each -> each.getAttribute("href").startsWith("#section"))
                .toList();
        List<Element> headings = page.all("h2", "h3", "h4");
        assertEquals(6, headings.size());
        assertEquals(
                headings.stream().map(each -> "#" + each.getAttribute("id")).toList(),
                links.stream().map(each -> each.getAttribute("href")).toList());
        assertEquals(
                headings.stream().map(Element::getTextContent).toList(),
                links.stream().map(Element::getTextContent).toList());
    }

    @Test
    void headingsNeverSkipALevel() throws IOException {
        ParsedPage page = ParsedPage.of(
                SampleReport.heading(3, "a", "a"),
                SampleReport.heading(1, "b", "b"),
                SampleReport.heading(3, "c", "c"),
                SampleReport.heading(2, "d", "d"),
                SampleReport.heading(1, "e", "e"));
        assertEquals(
                List.of("h1", "h2", "h2", "h3", "h3", "h2"),
                page.all("h1", "h2", "h3", "h4").stream()
                        .map(Element::getTagName)
                        .toList());
        assertEquals(List.of("a", "b", "c", "d", "e"), page.texts("a").subList(1, 6));
    }

    @Test
    void reportWithoutBlocksIsAPage() throws IOException {
        ParsedPage page = ParsedPage.of();
        assertEquals(0, page.all("nav").size());
        assertEquals(1, page.all("main").size());
    }

    @Test
    void idsAreUniqueAndEveryReferenceHasItsTarget() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.EN);
        List<String> ids = page.elements()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> known = new HashSet<>(ids);
        assertEquals(ids.size(), known.size());
        page.elements().forEach(each -> {
            for (String id : each.getAttribute("aria-labelledby").split(" ")) {
                assertTrue(id.isEmpty() || known.contains(id), id);
            }
            String link = each.getAttribute("href");
            assertTrue(!link.startsWith("#") || known.contains(link.substring(1)), link);
            Matcher clip = Pattern.compile("url\\(#(.*)\\)").matcher(each.getAttribute("clip-path"));
            assertTrue(!clip.matches() || known.contains(clip.group(1)), each.getAttribute("clip-path"));
        });
        assertTrue(page.source().contains("clip-path=\"url(#figure-1-"));
    }

    @Test
    void figuresHaveWordsForThoseWhoDoNotSeeThem() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.EN);
        List<Element> pictures = page.all("svg").stream()
                .filter(each -> each.getAttribute("role").equals("img"))
                .toList();
        assertEquals(3, pictures.size(), "bars for wide and narrow screens, heat map for both");
        for (Element picture : pictures) {
            Element words = (Element) picture.getElementsByTagName("desc").item(0);
            assertFalse(words.getTextContent().isBlank());
            assertEquals(
                    2, picture.getAttribute("aria-labelledby").split(" ").length, "named by caption and description");
        }
        assertEquals(
                page.all("svg").size() - 3,
                page.all("svg").stream()
                        .filter(each -> each.getAttribute("aria-hidden").equals("true"))
                        .count());
        assertTrue(page.texts("title").contains("Gaismas fotonika: 51.7"), "marks say what they stand for");
    }

    @Test
    void tablesNameTheirColumnsAndRows() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.LV);
        assertEquals(
                page.all("th").size(),
                page.all("th").stream()
                        .filter(each -> Set.of("col", "row").contains(each.getAttribute("scope")))
                        .count());
        assertTrue(page.texts("th").containsAll(List.of("Vērtējums", "Gaismas fotonika")));
    }

    @Test
    void numbersAreWrittenForPeopleAndForSorting() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.LV);
        Element exports = page.withClass("number").stream()
                .filter(each -> each.getAttribute("data-value").equals("87958.125"))
                .findFirst()
                .orElseThrow();
        assertEquals("87\u00A0958", exports.getTextContent());
        assertTrue(page.texts("td").contains("−0,9"));
        List<Element> none = page.withClass("number").stream()
                .filter(each -> each.getTextContent().contains("nav vērtības"))
                .toList();
        assertEquals(1, none.size());
        assertFalse(none.get(0).hasAttribute("data-value"));
    }

    @Test
    void numbersMayBringTheirOwnWording() throws IOException {
        ParsedPage page = ParsedPage.of(new Block.Table(
                Text.same("small"),
                List.of(SampleReport.column("value", "vērtība", 0)),
                List.of(List.of(
                        new Block.Table.Number(9.2e-6, Optional.empty(), Optional.of(Text.same("9.2·10⁻⁶")))))));
        assertEquals("9.2·10⁻⁶", page.only("td").getTextContent());
        assertEquals("0.0000092", page.only("td").getAttribute("data-value"));
    }

    @Test
    void marksHaveSignsWordsAndALegend() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.EN);
        for (String mark : List.of("imputed", "winsorised", "transformed", "excluded")) {
            List<Element> cells = page.withClass(mark).stream()
                    .filter(each -> each.getTagName().equals("td"))
                    .toList();
            assertFalse(cells.isEmpty());
            cells.forEach(cell -> assertTrue(cell.getTextContent().endsWith("(" + mark + ")")));
        }
        assertEquals(1, page.withClass("legend").size(), "only the table that has marks explains them");
        assertEquals(
                Set.of("*", "†", "‡", "×"),
                page.withClass("sign").stream().map(Element::getTextContent).collect(Collectors.toSet()));
    }

    @Test
    void findingsSayTheirSeverityInWords() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.EN);
        List<String> findings =
                page.withClass("finding").stream().map(Element::getTextContent).toList();
        assertEquals(3, findings.size());
        assertTrue(findings.get(0).startsWith("In order."));
        assertTrue(findings.get(1).startsWith("Caution."));
        assertTrue(findings.get(1).contains("Concerns: KMK, ZKF"));
        assertTrue(findings.get(2).startsWith("Refused."));
        assertTrue(findings.get(2).contains("unit39"));
    }

    @Test
    void nothingIsFetched() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.EN);
        assertEquals(
                0,
                page.all("link", "img", "iframe", "object", "embed", "audio", "video")
                        .size());
        page.elements().forEach(each -> {
            assertFalse(each.hasAttribute("src"));
            String link = each.getAttribute("href");
            boolean doi = each.getTagName().equals("a") && link.startsWith("https://doi.org/10.");
            assertTrue(link.isEmpty() || link.startsWith("#") || doi, link);
        });
        String withoutNamespaces = page.source().replaceAll("xmlns=\"[^\"]*\"", "");
        assertEquals(
                withoutNamespaces.split("https?://", -1).length - 1,
                page.all("a").stream()
                        .filter(each -> each.getAttribute("href").startsWith("https://doi.org/"))
                        .count());
        assertFalse(page.only("style").getTextContent().contains("@import"));
    }

    @Test
    void onlyItsOwnScriptMayRun() throws Exception {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.EN);
        byte[] script = page.only("script").getTextContent().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));
        String policy = page.all("meta").get(1).getAttribute("content");
        assertTrue(policy.startsWith("default-src 'none'; "));
        assertTrue(policy.contains("script-src 'sha256-" + hash + "';"));
    }

    @Test
    void syntheticDataAreCalledSoEverywhere() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.EN);
        assertTrue(page.texts("title").get(0).startsWith("SYNTHETIC DATA: "));
        assertEquals(1, page.withClass("synthetic").size());
        assertEquals(1, page.withClass("watermark").size());
        assertTrue(page.only("style").getTextContent().contains("@top-right{content:\"SYNTHETIC DATA\"}"));

        ParsedPage real = ParsedPage.of(SampleReport.report(false, SampleReport.blocks()), Language.EN);
        assertFalse(real.source().contains("SYNTHETIC"));
    }

    @Test
    void datesAreInFull() throws IOException {
        assertTrue(
                ParsedPage.of(SampleReport.report(), Language.EN).texts("time").contains("23 November 2026"));
        assertTrue(
                ParsedPage.of(SampleReport.report(), Language.LV).texts("time").contains("2026. gada 23. novembris"));
    }

    @Test
    void sameReportSameBytesWhereverAndWithAnyNumberOfThreads() throws Exception {
        byte[] expected = ParsedPage.bytes(SampleReport.report(), Language.LV);
        assertNotEquals(
                Arrays.hashCode(expected), Arrays.hashCode(ParsedPage.bytes(SampleReport.report(), Language.EN)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            HtmlReportWriter writer = new HtmlReportWriter();
            List<Callable<byte[]>> writings = IntStream.range(0, 8)
                    .<Callable<byte[]>>mapToObj(i -> () -> {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        writer.write(SampleReport.report(), Language.LV, out);
                        return out.toByteArray();
                    })
                    .toList();
            for (Future<byte[]> each : threads.invokeAll(writings)) {
                assertArrayEquals(expected, each.get());
            }
        } finally {
            threads.shutdown();
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void streamStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new HtmlReportWriter().write(SampleReport.report(), Language.EN, out);
        assertFalse(closed[0]);
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("</html>\n"));
    }
}
