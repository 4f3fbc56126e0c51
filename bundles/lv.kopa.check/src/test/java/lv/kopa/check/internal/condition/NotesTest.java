package lv.kopa.check.internal.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class NotesTest {
    @Test
    void countsNotesAndNotTheirRows() {
        Row row = new Row(Kind.of(Organisation.class), new Id<Organisation>("f"));
        Notes notes = new Notes();
        notes.add(Text.same("one"), row, row);
        assertEquals(1, notes.size());
        assertEquals(2, notes.rows().size());
    }
}
