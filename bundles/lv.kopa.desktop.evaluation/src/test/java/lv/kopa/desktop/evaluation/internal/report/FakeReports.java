package lv.kopa.desktop.evaluation.internal.report;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.report.Report;
import lv.kopa.report.ReportService;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Makes reports that are called by their records. */
public final class FakeReports implements ReportService {
    /** The ids of the records on which reports were made. */
    public final List<String> made = new ArrayList<>();

    /** Whether it fails. */
    public boolean broken;

    private static final Figure FIGURE = new Figure() {
        @Override
        public double width() {
            return 100;
        }

        @Override
        public double height() {
            return 50;
        }

        @Override
        public List<Mark> paint(Graphics2D graphics, double width, double height, Language language, Palette colours) {
            return List.of();
        }

        @Override
        public Text alternative() {
            return Text.EMPTY;
        }
    };

    @Override
    public Report internal(EvaluationRecord record) {
        return report(record);
    }

    @Override
    public Report report(EvaluationRecord record) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        made.add(record.id());
        return new Report(
                Text.same(record.id()),
                Text.EMPTY,
                LocalDate.EPOCH,
                false,
                List.of(
                        new Block.Heading(1, Text.same("Ranking")),
                        new Block.Picture(Text.same("all"), FIGURE),
                        new Block.Paragraph(Text.same("words")),
                        new Block.Heading(2, Text.same("Profiles")),
                        new Block.Picture(Text.same("a"), FIGURE)));
    }

    @Override
    public List<String> formats() {
        return broken ? List.of() : List.of("html", "pdf");
    }

    @Override
    public void write(Report report, String format, Language language, OutputStream out) throws IOException {
        out.write((report.title().in(language) + language).getBytes(StandardCharsets.UTF_8));
    }
}
