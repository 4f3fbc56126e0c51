package lv.kopa.exchange.internal.table;

import com.fasterxml.jackson.core.io.NumberInput;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.Numerals;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What the cells of one workbook say. */
final class SheetCells {
    /** Parts of a number format that are shown as they stand: quoted, escaped, in brackets, fillers. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");

    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOKS_LIKE_NUMBER =
            Pattern.compile("[+\\-\u2212]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+\\-]?\\d+)?");

    private final Map<String, Boolean> dateFormats = new HashMap<>();

    /** Whether nothing stands in the cell. */
    static boolean isBlank(Cell cell) {
        return cell.getValue() == null && cell.getType() != CellType.ERROR
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
        if (cell.getType() != CellType.NUMBER) {
            return Words.clean(String.valueOf(cell.getValue()));
        }
        if (isDate(cell)) {
            LocalDateTime date = cell.asDate();
            return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? date.toLocalDate().toString()
                    : date.toString();
        }
        return Numerals.of(parse(cell));
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
        if (cell.getType() == CellType.NUMBER) {
            if (isDate(cell)) {
                throw new CellException("cell.date", text(cell));
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
        if (cell.getType() == CellType.ERROR) {
            throw new CellException("cell.error", String.valueOf(cell.getRawValue()));
        }
        if (cell.getValue() == null
                && cell.getFormula() != null
                && !cell.getFormula().isEmpty()) {
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
}
