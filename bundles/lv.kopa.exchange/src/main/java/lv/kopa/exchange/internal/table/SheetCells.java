package lv.kopa.exchange.internal.table;

import com.fasterxml.jackson.core.io.NumberInput;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.ShortestDecimal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** What the cells of one workbook say. */
final class SheetCells {
    /** Parts of a number format that are shown as they stand: quoted, escaped, in brackets, fillers. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");

    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKS_LIKE_NUMBER =
            Pattern.compile("[+\\-\u2212]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+\\-]?\\d+)?");

    private static final long SECONDS_OF_DAY = ChronoUnit.DAYS.getDuration().toSeconds();

    /** Serial numbers before this one count a 29 February 1900 that never was as still to come. */
    private static final int LEAP_DAY_1900 = 60;

    private final Map<String, Boolean> dateFormats = new HashMap<>();
    private final boolean from1904;

    /**
     * @param from1904 whether the workbook counts days from 1904 instead of 1900
     */
    SheetCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Whether nothing stands in any cell of the row. */
    static boolean isBlank(Row row) {
        for (Cell cell : row) {
            if (cell != null && !isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands in the cell. */
    static boolean isBlank(Cell cell) {
        return cell.getValue() == null && cell.getType() != CellType.ERROR && cell.getFormula() == null
                || cell.getValue() instanceof String text && Words.clean(text).isEmpty();
    }

    /**
     * What the cell says as text: dates as ISO 8601, numbers with a decimal point, whole numbers without.
     *
     * @param cell the cell; null where the row ends before
     */
    String text(Cell cell) throws CellException {
        if (isAbsent(cell)) {
            return "";
        }
        if (!(cell.getValue() instanceof Number)) {
            return Words.clean(String.valueOf(cell.getValue()));
        }
        return isDate(cell) ? date(parse(cell)) : ShortestDecimal.of(parse(cell));
    }

    /**
     * The number that the cell holds, NaN where it is empty or says {@code NA}.
     *
     * @param cell the cell; null where the row ends before
     */
    double number(Cell cell) throws CellException {
        if (isAbsent(cell)) {
            return Double.NaN;
        }
        if (cell.getValue() instanceof Number) {
            if (isDate(cell)) {
                throw new CellException("cell.date", date(parse(cell)));
            }
            return parse(cell);
        }
        String text = Words.clean(String.valueOf(cell.getValue()));
        if (text.equals(NumberText.MISSING)) {
            return Double.NaN;
        }
        if (LOOKS_LIKE_NUMBER.matcher(text).matches()) {
            throw new CellException("cell.numberAsText", text);
        }
        throw NumberText.objection(text);
    }

    private static boolean isAbsent(Cell cell) throws CellException {
        if (cell == null) {
            return true;
        }
        String raw = String.valueOf(cell.getRawValue());
        if (cell.getType() == CellType.ERROR || (cell.getType() == CellType.FORMULA && raw.startsWith("#"))) {
            throw new CellException("cell.error", raw);
        }
        if (cell.getValue() == null && cell.getFormula() != null) {
            throw new CellException("cell.notComputed", cell.getFormula());
        }
        return isBlank(cell);
    }

    private static double parse(Cell cell) throws CellException {
        double number = NumberInput.parseDouble(cell.getRawValue(), true);
        if (Double.isInfinite(number)) {
            throw new CellException("number.tooLarge", cell.getRawValue());
        }
        return number;
    }

    private boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && dateFormats.computeIfAbsent(format, each -> DATE_LETTERS
                        .matcher(LITERALS.matcher(each).replaceAll(""))
                        .find());
    }

    private String date(double serial) {
        int lag = !from1904 && serial < LEAP_DAY_1900 ? 1 : 0;
        LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        LocalDateTime moment = zero.plusDays(lag).atStartOfDay().plusSeconds(Math.round(serial * SECONDS_OF_DAY));
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
