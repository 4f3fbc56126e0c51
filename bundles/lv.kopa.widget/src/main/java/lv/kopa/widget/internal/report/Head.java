package lv.kopa.widget.internal.report;

import java.util.function.Supplier;
import lv.kopa.report.Report;
import lv.kopa.text.Language;
import lv.kopa.widget.internal.report.Column.Slot;

/** What stands above a report: its title, what kind it is, and its day. */
public final class Head {
    private Head() {}

    /** The head of a report. */
    public static Column of(Report report, Language language, Supplier<Tones> tones) {
        Column head = new Column();
        head.add(new Prose(Type.TITLE, report.title().in(language), tones), new Slot(0, Parts.MEASURE));
        if (!report.subtitle().isEmpty()) {
            head.add(new Prose(Type.SUBTITLE, report.subtitle().in(language), tones), new Slot(6, Parts.MEASURE));
        }
        head.add(new Prose(Type.NOTE, ReportWords.say(report.date(), language), tones), new Slot(2, Parts.MEASURE));
        return head;
    }
}
