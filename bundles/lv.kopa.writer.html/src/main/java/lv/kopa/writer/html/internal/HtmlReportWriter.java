package lv.kopa.writer.html.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import lv.kopa.report.Report;
import lv.kopa.report.ReportWriter;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import org.osgi.service.component.annotations.Component;

/** Writes a report as one HTML file that needs nothing beside it: no network, no fonts, no scripts to be read. */
@Component
public final class HtmlReportWriter implements ReportWriter {
    private final Messages messages = Messages.of(HtmlReportWriter.class);

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void write(Report report, Language language, OutputStream out) throws IOException {
        Words words = new Words(messages, language);
        FigureColours colours = new FigureColours();
        Pictures pictures = Pictures.paint(report.blocks(), words, colours);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new Page(new Markup(writer), report, words).write(pictures, colours);
        writer.flush();
    }
}
