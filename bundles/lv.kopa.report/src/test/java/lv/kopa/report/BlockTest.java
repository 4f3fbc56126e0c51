package lv.kopa.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Finding;
import lv.kopa.text.Language;
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

    @Test
    void aFindingNamesWhomItConcernsUnlessItsMessageDoes() {
        Finding finding = new Finding(
                Finding.Severity.CAUTION,
                "few",
                Text.of("Few values: EX; see Alpha", "Maz vērtību: EX; sk. Alfa"),
                Text.EMPTY,
                Map.of(),
                List.of("EX", "u1", "u2", "u3"));
        Block.FindingBlock block = new Block.FindingBlock(
                finding,
                List.of(Text.of("Exports", "Eksports"), Text.of("Alpha", "Alfa"), Text.of("Beta", "Beta"), Text.EMPTY));
        assertEquals(List.of("Exports (EX)", "Beta", "u3"), block.unnamed(Language.EN));
        assertEquals(List.of("Eksports (EX)", "Beta", "u3"), block.unnamed(Language.LV));
        assertEquals(List.of("u1", "u2", "u3"), new Block.FindingBlock(finding).unnamed(Language.EN));
        assertThrows(IllegalArgumentException.class, () -> new Block.FindingBlock(finding, List.of()));
    }
}
