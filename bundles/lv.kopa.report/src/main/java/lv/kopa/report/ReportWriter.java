package lv.kopa.report;

import java.io.IOException;
import java.io.OutputStream;
import lv.kopa.text.Language;
import org.osgi.annotation.versioning.ConsumerType;

/** Turns a report into a file. Contributed as an OSGi service; stateless and safe for any number of threads. */
@ConsumerType
public interface ReportWriter {

    /** The word by which commands name the format, which is also the ending of its files: {@code html}. */
    String format();

    /** Writes the report. The same report and language give the same bytes. The stream stays open. */
    void write(Report report, Language language, OutputStream out) throws IOException;
}
