package lv.kopa.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Reads datasets from tables that people keep, and writes results as tables. */
@ProviderType
public interface TableExchange {

    /**
     * Reads a pair of tables: one with a row per unit ({@code uCode, uName, Time, …}) and one with a row per indicator,
     * aggregate, group or denominator ({@code iCode, iName, Level, Parent, Direction, Weight, …}).
     *
     * @param values CSV or XLSX file
     * @param indicators CSV or XLSX file; empty if {@code values} is a workbook that holds both as sheets {@code iData}
     *     and {@code iMeta}
     * @throws InputException if something is wrong with them; carries every fault found
     */
    Dataset read(Path values, Optional<Path> indicators) throws InputException;

    /**
     * Writes a table as CSV: UTF-8, comma, decimal point, full precision, empty where there is no value; rows about units
     * begin with {@code unit,name}, others with {@code id}.
     */
    void write(ResultTable table, Dataset dataset, Path file) throws IOException;
}
