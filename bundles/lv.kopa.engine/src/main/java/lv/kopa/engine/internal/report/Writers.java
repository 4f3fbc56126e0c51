package lv.kopa.engine.internal.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.Descriptions;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.ForeignCode.Errand;
import lv.kopa.engine.internal.foreign.Offer;
import lv.kopa.report.Block;
import lv.kopa.report.Report;
import lv.kopa.report.ReportWriter;
import lv.kopa.text.Language;

/** The formats in which reports can be written now. */
final class Writers {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final ForeignCode foreign;
    private final Supplier<? extends Collection<Offer<ReportWriter>>> offers;
    private final Descriptions<ReportWriter, String> formats;

    Writers(ForeignCode foreign, Supplier<? extends Collection<Offer<ReportWriter>>> offers) {
        this.foreign = foreign;
        this.offers = offers;
        formats = new Descriptions<>(foreign, ReportWriter::format);
    }

    List<String> formats() {
        return List.copyOf(byFormat().keySet());
    }

    private Map<String, Offer<ReportWriter>> byFormat() {
        Map<String, Offer<ReportWriter>> byFormat = new TreeMap<>();
        formats.of(List.copyOf(offers.get())).forEach((offer, format) -> {
            if (format instanceof Answer.Given<String> given) {
                byFormat.putIfAbsent(given.value(), offer);
            }
        });
        return byFormat;
    }

    /** Writes into memory, so that nobody gets half a report; again without the figures that could not be painted. */
    ByteArrayOutputStream write(Report report, String format, Language language) throws IOException {
        Offer<ReportWriter> writer = byFormat().get(format);
        if (writer == null) {
            throw new IllegalArgumentException("no writer for the format '" + format + "'");
        }
        Report current = withoutFailures(report);
        while (true) {
            Report attempt = current;
            Answer<ByteArrayOutputStream> answer =
                    foreign.call(writer.contributor(), Errand.WRITE, LIMIT, () -> written(writer, attempt, language));
            current = withoutFailures(attempt);
            if (current.equals(attempt)) {
                if (answer instanceof Answer.Given<ByteArrayOutputStream> given) {
                    return given.value();
                }
                throw new IOException(((Answer.Failed<?>) answer).message().in(language));
            }
        }
    }

    /** A writer that stumbles over somebody else's figure is not at fault: it is asked again without it. */
    private static ByteArrayOutputStream written(Offer<ReportWriter> writer, Report report, Language language)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.service().write(report, language, out);
        } catch (IOException | RuntimeException e) {
            if (withoutFailures(report).equals(report)) {
                throw e;
            }
        }
        return out;
    }

    private static Report withoutFailures(Report report) {
        return new Report(
                report.title(),
                report.subtitle(),
                report.date(),
                report.synthetic(),
                report.blocks().stream().map(Writers::withoutFailure).toList());
    }

    private static Block withoutFailure(Block block) {
        return block instanceof Block.Picture picture && picture.figure() instanceof GuardedFigure figure
                ? figure.failure().<Block>map(ViewSections::failed).orElse(block)
                : block;
    }
}
