package lv.kopa.desktop.evaluation.internal.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.Finding.Severity;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.widget.ContentColumn;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static Answer of(EvaluationRecord record) {
        return Answer.of(record, true, ZoneOffset.UTC);
    }

    @Test
    void theRankStandsBesideTheName() {
        Answer answer = of(Scored.record());
        List<String> columns = answer.table().orElseThrow().columns().stream()
                .map(ContentColumn::id)
                .toList();
        assertEquals(List.of("place", "INDEX", "X"), columns.subList(columns.size() - 3, columns.size()));
        assertEquals(Optional.of("place"), answer.order());
        assertEquals(List.of(), answer.reasons());
    }

    @Test
    void theHeadSaysWhatWhenAndHowWell() {
        Head head = of(Scored.record()).head();
        assertEquals("Method sum: done", head.title().in(Language.EN));
        assertEquals("1970-01-01 00:00 · 3 units", head.when().in(Language.EN));
        assertEquals("Cautions: 1", head.count().in(Language.EN));
        assertEquals("Brīdinājumi: 1", head.count().in(Language.LV));
        assertEquals("There is a gap.", head.words().in(Language.EN));
        assertEquals(Severity.CAUTION, head.worst());
    }

    @Test
    void aMethodThatHasGoneIsNamed() {
        Head head = Head.of(Scored.record(), false, ZoneOffset.UTC);
        assertTrue(head.gone().in(Language.EN).contains("org.example.sum 1.2.0"));
        assertTrue(of(Scored.record()).head().gone().isEmpty());
    }

    @Test
    void withoutScoresThereAreReasonsTheWorstFirst() {
        for (Outcome outcome : List.of(Outcome.REFUSED, Outcome.FAILED, Outcome.CANCELLED)) {
            Answer answer = of(Things.record(Things.dataset(), outcome));
            assertEquals(Optional.empty(), answer.table());
            assertTrue(answer.reasons().get(0) instanceof Block.Heading);
            assertTrue(answer.reasons().stream().anyMatch(Block.FindingBlock.class::isInstance), outcome::name);
        }
        assertEquals(
                Severity.REFUSE,
                of(Things.record(Things.dataset(), Outcome.REFUSED)).head().worst());
    }
}
