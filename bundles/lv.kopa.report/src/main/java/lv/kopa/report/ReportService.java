package lv.kopa.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.text.Language;
import org.osgi.annotation.versioning.ProviderType;

/** Makes reports from records with all views that are here now. */
@ProviderType
public interface ReportService {

    /**
     * The report about a record: what was asked and answered, validity in words, every view that accepts the record, and
     * how the figures came about. A view that fails is replaced by a finding that names its bundle. Where units are firms, it
     * tells of no single one, so that it may be handed on.
     */
    Report report(EvaluationRecord record);

    /** The same with all that is known of single firms, for those who may see it; it says so. */
    Report internal(EvaluationRecord record);

    /** The formats in which reports can be written now, by name. */
    List<String> formats();

    /**
     * Writes a report.
     *
     * @throws IllegalArgumentException if there is no writer for this format
     */
    void write(Report report, String format, Language language, OutputStream out) throws IOException;
}
