package lv.kopa.desktop.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class BlockWordsTest {
    @Test
    void blocksAreTextThatCanBePasted() {
        List<Block> blocks = List.of(
                new Block.Heading(1, Text.of("Result", "Rezultāts")),
                new Block.PageBreak(),
                new Block.FindingBlock(new Finding(
                        Finding.Severity.CAUTION, "few", Text.same("Few"), Text.same("More"), Map.of(), List.of())),
                new Block.Facts(List.of(new Block.Facts.Entry(Text.same("Units"), Text.same("23")))),
                new Block.Table(
                        Text.same("Scores"),
                        List.of(
                                new Block.Table.Column(Text.same("Unit"), 0),
                                new Block.Table.Column(Text.same("Score"), 2)),
                        List.of(
                                List.of(new Block.Table.Words(Text.same("a")), new Block.Table.Number(1234.5)),
                                List.of(new Block.Table.Words(Text.same("b")), new Block.Table.Number(Double.NaN)))));
        assertEquals(
                "Rezultāts\n\nFew\n→ More\n\nUnits: 23\n\nScores\nUnit\tScore\na\t1\u00A0234,50\nb\t\n",
                BlockWords.of(blocks, Language.LV));
    }
}
