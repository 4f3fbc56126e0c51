package lv.kopa.widget;

import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/** What there is to say about the cells of a column beyond their values. Asked for the cells that are shown only. */
@ConsumerType
@FunctionalInterface
public interface CellNotes {
    /** Nothing to say about any cell. */
    CellNotes NONE = row -> CellSign.NONE;

    /** The sign of the cell in this row. */
    CellSign sign(int row);

    /** Why the cell is as it is; empty where nobody knows. */
    default Text note(int row) {
        return Text.EMPTY;
    }
}
