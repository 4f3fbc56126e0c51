package lv.kopa.widget.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private static final Contents CONTENTS = Contents.of(
            List.of(
                    new Block.Paragraph(Text.same("before")),
                    heading(2, "One"),
                    table(),
                    heading(3, "Two"),
                    table(),
                    heading(1, "Three"),
                    heading(3, "Four")),
            Language.EN);

    private static Block heading(int level, String text) {
        return new Block.Heading(level, Text.same(text));
    }

    private static Block table() {
        return new Block.Table(Text.EMPTY, List.of(), List.of());
    }

    @Test
    void noLevelIsSkipped() {
        assertEquals(
                List.of(1, 2, 1, 2),
                CONTENTS.entries().stream().map(Contents.Entry::depth).toList());
        assertEquals(0, CONTENTS.depth(0));
        assertEquals(2, CONTENTS.depth(3));
    }

    @Test
    void tablesAreCounted() {
        assertEquals(List.of(0, 0, 1, 0, 2, 0, 0), CONTENTS.numbers());
    }

    @Test
    void aBlockBelongsToTheHeadingAboveIt() {
        assertEquals(-1, CONTENTS.section(0));
        assertEquals(0, CONTENTS.section(2));
        assertEquals(1, CONTENTS.section(4));
        assertEquals(3, CONTENTS.section(6));
        assertEquals(-1, CONTENTS.section(-1));
    }
}
