package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class LargeTableTest {

    @Test
    void answersTheLastQuestionOnly() {
        List<String> ids = IntStream.range(0, 5000).mapToObj(Integer::toString).toList();
        TableContent content = new TableContent(
                Text.same("large"), ids, List.of(ContentColumn.numbers("V", Text.same("V"), 0, row -> row)));
        DataTable[] table = new DataTable[1];

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            SwingUtilities.invokeAndWait(() -> {
                table[0] = new DataTable(content, Language.EN);
                table[0].setFilter("V < 10");
                table[0].setFilter("V >= 4990");
                table[0].sortBy("V", true);
                assertEquals(5000, table[0].shownRows().size());
            });
            String[] first = {"0"};
            while (first[0].equals("0")) {
                Thread.sleep(5);
                SwingUtilities.invokeAndWait(
                        () -> first[0] = table[0].shownRows().get(0));
            }
            assertEquals("4999", first[0]);
            SwingUtilities.invokeAndWait(
                    () -> assertEquals(10, table[0].shownRows().size()));
        });
    }
}
