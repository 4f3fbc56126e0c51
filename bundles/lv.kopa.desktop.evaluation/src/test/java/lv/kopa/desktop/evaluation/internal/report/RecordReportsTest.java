package lv.kopa.desktop.evaluation.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import org.junit.jupiter.api.Test;

class RecordReportsTest {
    private final FakeReports service = new FakeReports();
    private final RecordReports reports = new RecordReports(service);
    private final EvaluationRecord record = Things.record(Things.dataset(), Outcome.DONE);

    @Test
    void aReportIsMadeOnceUntilAnotherViewComes() throws InterruptedException {
        assertSame(reports.of(record), reports.of(record));
        reports.bindView(Map.of());
        reports.of(record);
        assertEquals(List.of("record-DONE", "record-DONE"), service.made);
    }

    @Test
    void oneThatFailedIsTriedAgain() throws InterruptedException {
        service.broken = true;
        assertThrows(IllegalStateException.class, () -> reports.of(record));
        service.broken = false;
        assertEquals("record-DONE", reports.of(record).title().in(lv.kopa.text.Language.EN));
    }
}
