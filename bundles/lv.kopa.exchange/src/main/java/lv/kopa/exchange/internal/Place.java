package lv.kopa.exchange.internal;

import java.util.Optional;

/**
 * Where in a file a fault lies.
 *
 * @param file name of the file, with the sheet where it is a workbook
 * @param row line or row as an editor counts, from 1; 0 where it concerns the whole file
 * @param column name of the column; empty where it concerns the whole row
 */
public record Place(String file, long row, String column) {

    /** The whole of a file. */
    public static Place file(String file) {
        return new Place(file, 0, "");
    }

    /** A whole row. */
    public static Place row(String file, long row) {
        return new Place(file, row, "");
    }

    /** A cell. */
    public static Place cell(String file, long row, String column) {
        return new Place(file, row, column);
    }

    Optional<Long> rowIfAny() {
        return row > 0 ? Optional.of(row) : Optional.empty();
    }

    Optional<String> columnIfAny() {
        return column.isEmpty() ? Optional.empty() : Optional.of(column);
    }
}
