package lv.kopa.exchange.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet of a workbook. Formulas count with the value that the workbook stores for them. */
final class SheetSource implements TableSource {
    private final String file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Faults faults;
    private final SheetCells cells;
    private List<String> header = List.of();
    private long headerRow;
    private Row row;

    SheetSource(String file, ReadableWorkbook workbook, Sheet sheet, Faults faults) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.faults = faults;
        stream = sheet.openStream();
        rows = stream.iterator();
        cells = new SheetCells(workbook.isDate1904());
    }

    /** Reads the heading; false if there is none, which the faults then say. */
    boolean readHeader() {
        int before = faults.count();
        if (!next()) {
            if (faults.count() == before) {
                faults.add(Place.file(file), "file.blank");
            }
            return false;
        }
        List<String> words = new ArrayList<>();
        for (int cell = 0; cell < row.getCellCount(); cell++) {
            try {
                words.add(text(cell));
            } catch (CellException e) {
                faults.add(Place.row(file, row()), e);
                words.add("");
            }
        }
        header = List.copyOf(words);
        headerRow = row();
        return true;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long headerRow() {
        return headerRow;
    }

    @Override
    public boolean next() {
        try {
            while (rows.hasNext()) {
                row = rows.next();
                if (!SheetCells.isBlank(row)) {
                    return true;
                }
            }
        } catch (RuntimeException damaged) {
            SheetOpener.tellDamage(Place.row(file, row == null ? 0 : row()), damaged, faults);
        }
        return false;
    }

    @Override
    public long row() {
        return row.getRowNum();
    }

    @Override
    public int size() {
        return row.getCellCount();
    }

    private Cell cell(int cell) {
        return cell < row.getCellCount() ? row.getCell(cell) : null;
    }

    @Override
    public String text(int cell) throws CellException {
        return cells.text(cell(cell));
    }

    @Override
    public double number(int cell) throws CellException {
        return cells.number(cell(cell));
    }

    @Override
    public void finish() {
        // Cells say themselves what they are.
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            System.getLogger(SheetSource.class.getName())
                    .log(System.Logger.Level.WARNING, "could not close " + file, e);
        }
    }
}
