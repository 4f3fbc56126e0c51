package lv.kopa.exchange.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
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

    private SheetSource(String file, ReadableWorkbook workbook, Sheet sheet, Faults faults) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.faults = faults;
        stream = sheet.openStream();
        rows = stream.iterator();
        cells = new SheetCells(workbook.isDate1904());
    }

    /**
     * Opens a sheet; nothing if it cannot be read, which the faults then say.
     *
     * @param name name of the sheet
     * @param only whether a single sheet will do whatever its name
     */
    static Optional<TableSource> open(Path path, String name, boolean only, Faults faults) throws IOException {
        String fileName = path.getFileName().toString();
        if (!WorkbookGuard.admits(path, faults)) {
            return Optional.empty();
        }
        ReadableWorkbook workbook = null;
        SheetSource source = null;
        try {
            workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            List<Sheet> sheets = workbook.getSheets().toList();
            Optional<Sheet> sheet = choose(sheets, name, only);
            if (sheet.isEmpty()) {
                String names =
                        String.join(", ", sheets.stream().map(Sheet::getName).toList());
                faults.add(Place.file(fileName), "workbook.noSheet", name, names);
                return Optional.empty();
            }
            String place = fileName + " [" + sheet.get().getName() + "]";
            if (hasFaults(SheetScan.of(path, sheet.get().getId()), place, faults)) {
                return Optional.empty();
            }
            SheetSource opened = new SheetSource(place, workbook, sheet.get(), faults);
            source = opened.readHeader() ? opened : null;
            return Optional.ofNullable(source);
        } catch (IOException | RuntimeException damaged) {
            // Whatever the library throws on a damaged part, the cure is the same.
            faults.add(Place.file(fileName), "workbook.broken");
            return Optional.empty();
        } finally {
            if (source == null && workbook != null) {
                workbook.close();
            }
        }
    }

    private static Optional<Sheet> choose(List<Sheet> sheets, String name, boolean only) {
        Optional<Sheet> exact =
                sheets.stream().filter(sheet -> sheet.getName().equals(name)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        if (only && sheets.size() == 1) {
            return Optional.of(sheets.get(0));
        }
        return sheets.stream()
                .filter(sheet -> sheet.getName().strip().equalsIgnoreCase(name))
                .findFirst();
    }

    private static boolean hasFaults(SheetScan scan, String place, Faults faults) {
        if (scan.farAway()) {
            faults.add(Place.file(place), "workbook.broken");
        }
        for (String range : scan.mergedRanges()) {
            String digits = range.replaceFirst(":.*", "").replaceAll("\\D", "");
            long row = digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
            faults.add(Place.row(place, row), "cell.merged", range);
        }
        return scan.farAway() || !scan.mergedRanges().isEmpty();
    }

    private boolean readHeader() {
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
                if (!isBlank()) {
                    return true;
                }
            }
        } catch (RuntimeException damaged) {
            // The library meets damaged parts with exceptions of many kinds.
            faults.add(Place.row(file, row == null ? 0 : row()), "workbook.broken");
        }
        return false;
    }

    private boolean isBlank() {
        for (Cell cell : row) {
            if (cell != null && !SheetCells.isBlank(cell)) {
                return false;
            }
        }
        return true;
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
