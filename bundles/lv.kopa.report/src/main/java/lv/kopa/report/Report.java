package lv.kopa.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.kopa.text.Text;

/**
 * A report: a function of a record, and of nothing else.
 *
 * @param title what it is about
 * @param subtitle what kind of report
 * @param date the day of the record
 * @param synthetic whether it shows invented data; every writer says so on every page
 * @param blocks its content
 */
public record Report(Text title, Text subtitle, LocalDate date, boolean synthetic, List<Block> blocks) {
    /** Copies the list. */
    public Report {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(date);
        blocks = List.copyOf(blocks);
    }
}
