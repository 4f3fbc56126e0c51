package lv.kopa.writer.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, unchanged: another page holds it in a frame, uses it and writes down what it sees. */
class ChromiumTest {
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1500,1000",
            "--virtual-time-budget=10000",
            "--dump-dom");
    private static Path browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void findBrowser() {
        browser = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(each -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(each, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (browser == null && "true".equals(System.getenv("CI"))) {
            fail("CI needs the package chromium");
        }
        if (browser == null) {
            abort("no chromium on the path: what a browser makes of the page is not tested");
        }
    }

    @Test
    void sortsByNumberByWordAndBack() throws Exception {
        Map<String, String> seen = use(1400, """
                const table = page.querySelector('table');
                const heads = table.tHead.rows[0].cells;
                const firsts = column => Array.from(table.tBodies[0].rows, row => row.cells[column].textContent).join('|');
                const press = column => heads[column].querySelector('button').click();
                report('start', firsts(0));
                press(2); report('ascending', firsts(0)); report('aria', heads[2].getAttribute('aria-sort'));
                report('status', page.getElementById('sorting').textContent);
                press(2); report('descending', firsts(0));
                press(2); report('original', firsts(0)); report('ariaAfter', heads[2].getAttribute('aria-sort'));
                press(1); report('words', firsts(1));
                press(4); report('gapLast', firsts(0)); press(4); report('gapLastAgain', firsts(0));
                report('focus', heads[0].querySelector('button').tabIndex);
                """);
        String upwards = "1|2|3|4|5|6|7|8|9|10";
        assertEquals(upwards, seen.get("start"));
        assertEquals("10|9|8|7|6|5|4|3|2|1", seen.get("ascending"));
        assertEquals("ascending", seen.get("aria"));
        assertEquals("Kārtots pēc kolonnas „Vērtējums”, sākot ar mazāko", seen.get("status"));
        assertEquals(upwards, seen.get("descending"));
        assertEquals(upwards, seen.get("original"));
        assertEquals("none", seen.get("ariaAfter"));
        assertTrue(seen.get("words").startsWith("Ēdienu inovāciju klasteris|Gaismas fotonika|"), seen.get("words"));
        assertTrue(seen.get("words").endsWith("|Zaļās ķīmijas un farmācijas klasteris"), "Ē beside E, not after Z");
        assertEquals("10|9|8|7|6|5|3|2|1|4", seen.get("gapLast"));
        assertEquals("1|2|3|5|6|7|8|9|10|4", seen.get("gapLastAgain"));
        assertEquals("0", seen.get("focus"));
    }

    @Test
    void phoneNeverScrollsSidewaysAndFoldsTheContents() throws Exception {
        String look = """
                const root = page.documentElement;
                report('overflow', root.scrollWidth - root.clientWidth);
                report('contents', page.querySelector('.contents details').open);
                const shown = selector => page.defaultView.getComputedStyle(page.querySelector(selector)).display;
                report('wide', shown('svg.for-wide')); report('narrow', shown('svg.for-narrow'));
                const places = Array.from(page.querySelectorAll('figure.table .scroll'));
                report('scrollable', places.map(place => place.tabIndex).join('|'));
                """;
        Map<String, String> phone = use(360, look);
        assertEquals("0", phone.get("overflow"));
        assertEquals("false", phone.get("contents"));
        assertEquals("none", phone.get("wide"));
        assertEquals("block", phone.get("narrow"));
        assertEquals("0|0", phone.get("scrollable"));
        Map<String, String> zoomed = use(640, look);
        assertEquals("block", zoomed.get("wide"), "a window of 1280 pixels at 200 %");
        assertEquals("none", zoomed.get("narrow"));
        Map<String, String> wide = use(1400, look);
        assertEquals("0", wide.get("overflow"));
        assertEquals("true", wide.get("contents"));
        assertEquals("block", wide.get("wide"));
        assertEquals("none", wide.get("narrow"));
        assertEquals("-1|0", wide.get("scrollable"), "a table that fits is no stop for the keyboard");
    }

    @Test
    void whatGoesOnBeyondTheEdgeFadesThereAndBearsItsName() throws Exception {
        String look = """
                const place = page.querySelector('figure.table .scroll');
                const look = when => report(when, place.classList.contains('more') + ' ' + place.getAttribute('aria-labelledby'));
                look('atFirst');
                place.scrollLeft = 100000; place.dispatchEvent(new Event('scroll'));
                look('atTheEnd');
                """;
        assertEquals(Map.of("atFirst", "true table-1", "atTheEnd", "false table-1"), use(360, look));
        assertEquals(Map.of("atFirst", "false null", "atTheEnd", "false null"), use(1400, look));
    }

    @Test
    void contentsAreBesideTheTextOnWideScreensOnly() throws Exception {
        String look = """
                const box = selector => page.querySelector(selector).getBoundingClientRect();
                report('beside', box('.contents').right <= box('main').left + 1);
                report('above', box('.contents').bottom <= box('main').top + 1);
                """;
        assertEquals(Map.of("beside", "true", "above", "false"), use(1400, look));
        assertEquals(Map.of("beside", "false", "above", "true"), use(360, look));
    }

    @Test
    void labelsKeepTheWidthForWhichTheFigureWasLaidOut() throws Exception {
        Map<String, String> seen = use(1400, """
                const texts = Array.from(page.querySelectorAll('svg.for-wide text'));
                report('count', texts.length);
                report('worst', Math.max(...texts.map(each =>
                  Math.abs(each.getComputedTextLength() - each.textLength.baseVal.value))));
                """);
        assertNotEquals("0", seen.get("count"));
        assertTrue(Double.parseDouble(seen.get("worst")) < 0.1, seen.toString());
    }

    /** Opens the sample in a frame of this width, runs the script and returns what it reports. */
    private Map<String, String> use(int width, String script) throws IOException, InterruptedException {
        ParsedPage page = ParsedPage.of(SampleReport.report(), Language.LV);
        StringBuilder frame = new StringBuilder();
        PlainText.appendEscaped(frame, page.source());
        Path holder = Files.writeString(folder.resolve("holder.html"), """
                <!DOCTYPE html><meta charset="UTF-8"><body>
                <iframe style="width:%dpx;height:900px;border:0" srcdoc="%s"></iframe>
                <script>
                const report = (name, value) => {
                  const line = document.createElement('kbd');
                  line.textContent = name + '=' + value;
                  document.body.append(line);
                };
                document.querySelector('iframe').addEventListener('load', event => {
                  const page = event.target.contentDocument;
                  try { %s } catch (error) { report('error', error); }
                });
                </script>
                """.formatted(width, frame, script));
        List<String> command = new ArrayList<>(List.of(browser.toString()));
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + folder.resolve("profile-" + width));
        command.add(holder.toUri().toString());
        Path seen = folder.resolve("seen.html");
        Process process = new ProcessBuilder(command)
                .redirectOutput(seen.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("chromium did not answer");
        }
        String dump = Files.readString(seen, StandardCharsets.UTF_8);
        Map<String, String> reported = Stream.of(dump.split("<kbd>"))
                .skip(1)
                .map(each -> each.substring(0, each.indexOf("</kbd>")).split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1], (first, second) -> second, TreeMap::new));
        assertEquals(null, reported.get("error"));
        return reported;
    }
}
