package lv.kopa.desktop.runtime.internal.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import lv.kopa.desktop.runtime.internal.list.Row;
import lv.kopa.desktop.runtime.internal.list.Times;
import lv.kopa.task.Problem;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {
    private static final Problem PROBLEM = new Problem(
            "region.jar",
            "corrupt-jar",
            Instant.parse("2024-03-01T09:30:00Z"),
            Text.of("It is damaged", "Tā ir bojāta"),
            Text.of("Copy it anew", "Kopējiet to vēlreiz"));

    @Test
    void aProblemSaysWhatAndWhereAndSinceWhen() {
        assertEquals(
                new Row("triangle-alert", List.of("Tā ir bojāta", "region.jar", "2024-03-01 09:30")),
                new ProblemWords(new Times(ZoneOffset.UTC, Language.LV)).row(PROBLEM));
    }

    @Test
    void allThatIsCopiedSaysWhatToDo() {
        String one = "It is damaged\n\n→ Copy it anew\n\nregion.jar, since 2024-03-01 09:30";
        assertEquals(
                one + "\n\n\n" + one,
                new ProblemWords(new Times(ZoneOffset.UTC, Language.EN)).all(List.of(PROBLEM, PROBLEM)));
    }
}
