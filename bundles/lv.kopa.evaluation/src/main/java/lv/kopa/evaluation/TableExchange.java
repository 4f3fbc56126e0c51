package lv.kopa.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Reads datasets from tables that people keep, and writes results as tables. Safe for any number of threads. */
@ProviderType
public interface TableExchange {

    /**
     * Reads a pair of tables, as users of COINr 1.x have them.
     *
     * <p>The <em>indicator table</em> has a row per indicator, aggregate, group, denominator or basis, and these columns in any
     * order: {@code iCode}, {@code Parent} (code of the aggregate above; empty for the root; of a basis the
     * indicator or aggregate whose values it is about), {@code Direction} (1, −1, or
     * 0 for neither), {@code Type} ({@code Indicator}, {@code Aggregate}, {@code Group}, {@code Denominator},
     * {@code Basis} or {@code Other}); and where wanted {@code iName}, {@code Level} (checked against the tree), {@code Weight} (1 where
     * empty), {@code Unit}, {@code Target}, {@code Denominator} (code of the row to divide by), and Latvian wordings in
     * {@code iName_lv} and {@code Unit_lv}. Any other column is a fault.
     *
     * <p>The <em>value table</em> has a row per unit: {@code uCode}, where wanted {@code uName}, {@code uName_lv} and
     * {@code Time}, and a column for each code of the indicator table but the aggregates. A column that the indicator
     * table does not know is a fault. With several rows per unit, told apart by {@code Time}, there is one column per
     * code and period.
     *
     * <p>They become units of kind {@link UnitKind#UNKNOWN}, columns in the order of the indicator table of the roles
     * {@link DataRole#INDICATOR}, {@link DataRole#DENOMINATOR} and {@link DataRole#ATTRIBUTE} (groups and others; without
     * period where they do not change), a column {@link DataRole#TARGET} without period for each indicator with a target,
     * columns {@link DataRole#BASIS} under the code of their parent (without period where they do not change), and the tree, whose root names the dataset.
     *
     * <p>Text tables are in UTF-8, or in UTF-16 with a byte-order mark; comma, semicolon or tab between cells; decimal
     * point or comma, one in a file and none between thousands. Missing is an empty cell, or {@code NA} where a number is
     * expected. Workbooks are .xlsx; formulas count with their stored values.
     *
     * @param values text table or workbook
     * @param indicators text table or workbook; empty if {@code values} is a workbook that holds both as sheets
     *     {@code iData} and {@code iMeta}
     * @throws InputException if something is wrong with them: carries every fault found, by file and row, and after fifty
     *     their number; also where they are larger than what can be held
     */
    Dataset read(Path values, Optional<Path> indicators) throws InputException;

    /**
     * Writes a table as CSV: UTF-8, comma, line feed, decimal point, full precision, empty where there is no value; rows
     * about units begin with {@code unit,name}, others with {@code id}. Texts are in English; one that a spreadsheet would
     * take for a formula, since it begins with {@code = + - @}, a tab or a carriage return, has an apostrophe put before
     * it. The file appears as a whole or not at all, and replaces one of the same name.
     *
     * @throws IOException if it cannot be written; nothing is left then
     */
    void write(ResultTable table, Dataset dataset, Path file) throws IOException;
}
