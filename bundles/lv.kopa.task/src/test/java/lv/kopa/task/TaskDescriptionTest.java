package lv.kopa.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class TaskDescriptionTest {
    private static TaskDescription task(String id, String... operands) {
        return new TaskDescription(
                id, Text.EMPTY, Text.EMPTY, Text.EMPTY, ParameterTree.NONE, List.of(operands), List.of());
    }

    @Test
    void idsAreLowerCaseWords() {
        assertEquals("programme new", task("programme new").id());
        for (String id : List.of("", "Evaluate", "a  b", " a", "a;b", "--x")) {
            assertThrows(IllegalArgumentException.class, () -> task(id), id);
        }
    }

    @Test
    void operandsAreParameters() {
        assertThrows(IllegalArgumentException.class, () -> task("report", "record"));
    }
}
