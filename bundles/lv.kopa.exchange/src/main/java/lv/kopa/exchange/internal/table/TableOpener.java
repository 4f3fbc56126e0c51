package lv.kopa.exchange.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;

/** Opens a file as a table by what it holds; says what is wrong where its name promises something else. */
public final class TableOpener {
    private static final List<String> TEXT_NAMES = List.of(".csv", ".tsv", ".txt");
    private static final List<String> WORKBOOK_NAMES = List.of(".xlsx", ".xlsm", ".xls");

    private final Faults faults;

    /** Tells what is wrong to these faults. */
    public TableOpener(Faults faults) {
        this.faults = faults;
    }

    /**
     * Opens a table.
     *
     * @param path a text table or a workbook
     * @param sheet name of the sheet, where it is a workbook
     * @param key the column that the table must have
     * @param only whether the file is there for this table only: a workbook with a single sheet then need not name it
     * @return nothing if the file cannot be read, which the faults then say
     */
    public Optional<TableSource> open(Path path, String sheet, String key, boolean only) {
        Place place = Place.file(String.valueOf(path.getFileName()));
        if (!Files.exists(path)) {
            faults.add(place, "file.missing", path.toString());
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            faults.add(place, Files.isDirectory(path) ? "file.folder" : "file.special", path.toString());
            return Optional.empty();
        }
        try {
            byte[] beginning = beginning(path);
            return open(path, place, beginning, sheet, key, only);
        } catch (AccessDeniedException e) {
            faults.add(place, "file.denied", path.toString());
        } catch (IOException e) {
            faults.add(place, "file.unreadable", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Whether a file is a text table by content and name, of which there must be two; false where it cannot be read. */
    public static boolean isTextTable(Path path) {
        try {
            return Files.isRegularFile(path)
                    && ContentKind.of(beginning(path)) == ContentKind.TEXT
                    && !isNamed(path, WORKBOOK_NAMES);
        } catch (IOException unreadable) {
            // Opening it will tell.
            return false;
        }
    }

    private static boolean isNamed(Path path, List<String> endings) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private Optional<TableSource> open(Path path, Place place, byte[] beginning, String sheet, String key, boolean only)
            throws IOException {
        ContentKind kind = ContentKind.of(beginning);
        String objection =
                switch (kind) {
                    case EMPTY -> "file.empty";
                    case OLD_OFFICE -> "file.oldOffice";
                    case MARKUP -> "file.markup";
                    case BINARY -> "file.binary";
                    case ZIP -> isNamed(path, TEXT_NAMES) ? "file.workbookNamedText" : "";
                    case TEXT -> isNamed(path, WORKBOOK_NAMES) ? "file.textNamedWorkbook" : "";
                };
        if (!objection.isEmpty()) {
            faults.add(place, objection);
            return Optional.empty();
        }
        return kind == ContentKind.ZIP
                ? SheetOpener.open(path, sheet, only, faults)
                : CsvSource.open(path, TextEncoding.of(beginning), key, faults);
    }

    private static byte[] beginning(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(ContentKind.LOOKED_AT);
        }
    }
}
