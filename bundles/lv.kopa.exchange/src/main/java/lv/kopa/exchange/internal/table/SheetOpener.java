package lv.kopa.exchange.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Opens a sheet of a workbook, once the workbook was found harmless. */
final class SheetOpener {
    private static final System.Logger LOG = System.getLogger(SheetOpener.class.getName());

    private SheetOpener() {}

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
                List<String> names = sheets.stream().map(Sheet::getName).toList();
                faults.add(Place.file(fileName), "workbook.noSheet", name, names);
                return Optional.empty();
            }
            String place = fileName + " [" + sheet.get().getName() + "]";
            if (hasFaults(SheetScan.of(path, sheet.get().getId()), sheet.get(), place, faults)) {
                return Optional.empty();
            }
            SheetSource opened = new SheetSource(place, workbook, sheet.get(), faults);
            source = opened.readHeader() ? opened : null;
            return Optional.ofNullable(source);
        } catch (IOException | RuntimeException damaged) {
            tellDamage(Place.file(fileName), damaged, faults);
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

    private static boolean hasFaults(SheetScan scan, Sheet sheet, String place, Faults faults) throws IOException {
        if (scan.farAway()) {
            faults.add(Place.file(place), "workbook.broken");
            return true;
        }
        List<String> covering = covering(scan, sheet);
        for (String range : covering) {
            String digits = range.replaceFirst(":.*", "").replaceAll("\\D", "");
            long row = digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
            faults.add(Place.row(place, row), "cell.merged", range);
        }
        return !covering.isEmpty();
    }

    private static List<String> covering(SheetScan scan, Sheet sheet) throws IOException {
        if (scan.mergedRanges().isEmpty() || scan.tooMany()) {
            return scan.mergedRanges();
        }
        try (Stream<Row> rows = sheet.openStream()) {
            return MergedRanges.coveringTable(scan.mergedRanges(), rows);
        }
    }

    /** The library meets damaged parts with exceptions of many kinds; the cure is always the same. */
    static void tellDamage(Place place, Exception damage, Faults faults) {
        LOG.log(System.Logger.Level.DEBUG, "damaged workbook", damage);
        faults.add(place, "workbook.broken");
    }
}
