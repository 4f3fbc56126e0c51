package lv.kopa.exchange.internal.table;

import java.io.Closeable;
import java.util.List;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.Place;

/**
 * A table of which the heading has been read, and whose rows are then read once from top to bottom. Rows without any
 * value are passed over. What is wrong with the file as such goes to the faults that the source was opened with.
 */
public sealed interface TableSource extends Closeable permits CsvSource, SheetSource {

    /** Name of the file, with the sheet where it is a workbook. */
    String file();

    /** The cells of the heading, without spaces around them; empty where a column has none. */
    List<String> header();

    /** The row in which the heading stands. */
    long headerRow();

    /** Goes to the next row; false at the end, or where the rest cannot be read. */
    boolean next();

    /** The number of the row, as an editor counts lines or rows, from 1. */
    long row();

    /** Number of cells of the row; cells beyond the heading exist. */
    int size();

    /**
     * What a cell says, without spaces around it; empty where it says nothing or the row has no such cell.
     *
     * @throws CellException if it says nothing that could be read
     */
    String text(int cell) throws CellException;

    /**
     * The number in a cell; NaN where the cell is empty or says {@code NA}, or the row has no such cell.
     *
     * @throws CellException if there is something else in it
     */
    double number(int cell) throws CellException;

    /** Called after the last row: tells faults that only the whole table shows. */
    void finish();

    /** The place of a cell of the present row. */
    default Place place(int cell) {
        return Place.cell(file(), row(), cell < header().size() ? header().get(cell) : "");
    }

    @Override
    void close();
}
