package lv.kopa.widget.internal.table;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.text.Text;
import lv.kopa.widget.CellNotes;
import lv.kopa.widget.CellSign;

/** What is known about the cells of a column of data. */
final class DataNotes {
    private DataNotes() {}

    static CellNotes of(DataColumn column) {
        return new CellNotes() {
            @Override
            public CellSign sign(int row) {
                if (column.notes().isEmpty()) {
                    return column.isMissing(row) ? CellSign.MISSING : CellSign.NONE;
                }
                return CellSign.of(column.status(row));
            }

            @Override
            public Text note(int row) {
                CellNote note = column.notes().get(row);
                return note == null ? Text.EMPTY : note.reason().orElse(Text.EMPTY);
            }
        };
    }

    /** The values that may be shown: a confidential one is none to whoever sorts, filters or copies. */
    static IntToDoubleFunction shown(DataColumn.Numbers column) {
        BitSet hidden = hidden(column);
        return hidden.isEmpty() ? column::value : row -> hidden.get(row) ? Double.NaN : column.value(row);
    }

    /** The categories that may be shown. */
    static IntFunction<Text> shown(DataColumn.Categories column) {
        BitSet hidden = hidden(column);
        return row -> hidden.get(row) ? Text.EMPTY : Text.same(column.value(row));
    }

    private static BitSet hidden(DataColumn column) {
        BitSet hidden = new BitSet();
        column.notes().forEach((row, note) -> hidden.set(row, note.status() == CellStatus.CONFIDENTIAL));
        return hidden;
    }
}
