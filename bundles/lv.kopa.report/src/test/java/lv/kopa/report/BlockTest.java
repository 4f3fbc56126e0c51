package lv.kopa.report;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void rowsOfATableFitItsColumns() {
        List<Block.Table.Column> columns = List.of(new Block.Table.Column(Text.same("a"), 0));
        List<Block.Table.Cell> two = List.of(new Block.Table.Number(1), new Block.Table.Number(2));

        assertThrows(IllegalArgumentException.class, () -> new Block.Table(Text.EMPTY, columns, List.of(two)));
    }

    @Test
    void headingsHaveThreeLevels() {
        assertThrows(IllegalArgumentException.class, () -> new Block.Heading(0, Text.EMPTY));
        assertThrows(IllegalArgumentException.class, () -> new Block.Heading(4, Text.EMPTY));
    }
}
