package lv.kopa.desktop.runtime.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import lv.kopa.widget.EmptyState;
import org.junit.jupiter.api.Test;

class ListingTest {
    private Listing<String> list;

    private Optional<String> select(int index, List<String> before, List<String> after) throws Exception {
        EventQueue.invokeAndWait(() -> {
            Columns columns = new Columns("things", "about", List.of("Name"), List.of(100), -1);
            list = new Listing<>(
                    columns, name -> new Row("x", List.of(name)), name -> name, () -> {}, new EmptyState("x", "", ""));
            list.show(before);
            list.select(index);
            list.show(after);
        });
        return list.selection();
    }

    @Test
    void whatIsSelectedStaysSo() throws Exception {
        assertEquals(Optional.of("b"), select(1, List.of("a", "b"), List.of("new", "a", "b")));
    }

    @Test
    void whoeverReadsTheFirstReadsOnWithTheNew() throws Exception {
        assertEquals(Optional.of("new"), select(0, List.of("a", "b"), List.of("new", "a", "b")));
    }

    @Test
    void inThePlaceOfWhatHasGoneIsItsNeighbour() throws Exception {
        assertEquals(Optional.of("a"), select(1, List.of("a", "b"), List.of("a")));
        assertEquals(Optional.empty(), select(1, List.of("a", "b"), List.of()));
    }
}
