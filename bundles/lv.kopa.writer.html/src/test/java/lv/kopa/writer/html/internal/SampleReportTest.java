package lv.kopa.writer.html.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

class SampleReportTest {
    @Test
    void write() throws Exception {
        for (Language language : Language.values()) {
            long t = System.nanoTime();
            try (var out = Files.newOutputStream(Path.of("target/sample-" + language.code() + ".html"))) {
                new HtmlReportWriter().write(SampleReport.report(), language, out);
            }
            System.err.println((System.nanoTime() - t) / 1e6);
        }
    }
}
