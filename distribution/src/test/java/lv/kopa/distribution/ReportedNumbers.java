package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.kopa.distribution.ReportedTable.Cell;
import lv.kopa.distribution.ResultTables.Column;
import lv.kopa.distribution.ResultTables.Table;

/** Every number of a report is one of the result, rounded to the digits that are shown; and what is left out is counted. */
final class ReportedNumbers {
    /** Of numbers for programs so many digits are written. */
    private static final MathContext WRITTEN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final double DERIVED = 1e-12;
    private static final double HALF = 0.5 + 1e-9;
    private static final double[] QUARTILES = {0, 0.25, 0.5, 0.75, 1};

    private final String language;
    private final String html;
    private final List<ReportedTable> tables;
    private final ResultTables result;

    private ReportedNumbers(ResultTables result, String html, String language) {
        this.result = result;
        this.html = html;
        this.language = language;
        tables = ReportedTable.of(html);
    }

    /** Compares a report with the files in the folder that the command line has written. */
    static void areThoseOf(Path out, Path report) throws IOException {
        String html = Files.readString(report);
        Sensible.assertSensible(html);
        String language = html.contains("lang=\"lv\"") ? "lv" : "en";
        ReportedNumbers reported = new ReportedNumbers(ResultTables.in(out, language), html, language);
        for (ReportedTable table : reported.tables) {
            reported.isRounded(table);
            reported.comesFromTheResult(table);
        }
        reported.result.tables().forEach(reported::isWhole);
    }

    private void isRounded(ReportedTable table) {
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                cell.value().ifPresent(value -> {
                    BigDecimal read = cell.read(language);
                    double unit = Math.pow(10, -read.scale());
                    assertTrue(
                            read.subtract(value).abs().doubleValue() <= HALF * unit,
                            () -> table.caption() + ": " + cell);
                });
            }
        }
    }

    private void comesFromTheResult(ReportedTable table) {
        for (int column : table.numeric()) {
            boolean found = result.tables().stream().anyMatch(own -> own.filled().stream()
                            .anyMatch(values -> shows(table, column, own, values)))
                    || describesTheData(table, column)
                    || liesInThePlane(table, column);
            assertTrue(found, () -> table.caption() + ", " + table.heads().get(column) + ": not the result's");
        }
    }

    /** Whether a column of a report shows a column of the result: row by row by their names, or else by their order. */
    private static boolean shows(ReportedTable table, int column, Table own, Column values) {
        for (int row = 0; row < table.rows().size(); row++) {
            Optional<BigDecimal> read = table.rows().get(row).get(column).value();
            Set<String> words = table.words(row);
            List<Integer> rows = IntStream.range(0, own.names().size())
                    .filter(each -> own.names().get(each).stream().anyMatch(words::contains))
                    .boxed()
                    .toList();
            if (rows.isEmpty() && table.rows().size() == own.names().size()) {
                rows = List.of(row);
            }
            if (rows.stream().map(values.values()::get).noneMatch(same(read))) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<Double> same(Optional<BigDecimal> read) {
        return value -> value == null
                ? read.isEmpty()
                : read.isPresent() && new BigDecimal(value, WRITTEN).compareTo(read.get()) == 0;
    }

    /** Number of values, of those filled in, and quartiles of an indicator in one of the periods. */
    private boolean describesTheData(ReportedTable table, int column) {
        int first = table.numeric().get(0);
        return table.numeric().size() == QUARTILES.length + 2
                && all(table, column, row -> {
                    List<double[]> periods = table.words(row).stream()
                            .flatMap(word -> result.data().getOrDefault(word, List.of()).stream())
                            .toList();
                    double read = read(table, row, column);
                    for (double[] sorted : periods) {
                        double expected = column == first
                                ? sorted.length
                                : column == first + 1 ? 0 : quantile(sorted, QUARTILES[column - first - 2]);
                        if (near(expected, read)) {
                            return read;
                        }
                    }
                    return Double.NaN;
                });
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Length of the arrows of a GAIA plane, and how far they point where the last one does. */
    private boolean liesInThePlane(ReportedTable table, int column) {
        return result.tables().stream()
                .filter(own -> own.id().equals("gaia-criteria"))
                .anyMatch(own -> {
                    List<Double> u = own.column("u").values();
                    List<Double> v = own.column("v").values();
                    int last = u.size() - 1;
                    return table.rows().size() == u.size()
                            && all(table, column, row -> {
                                double length = Math.hypot(u.get(row), v.get(row));
                                double along = (u.get(row) * u.get(last) + v.get(row) * v.get(last))
                                        / length
                                        / Math.hypot(u.get(last), v.get(last));
                                return column == table.numeric().get(0) ? length : along;
                            });
                });
    }

    private static boolean all(ReportedTable table, int column, IntToDoubleFunction expected) {
        return IntStream.range(0, table.rows().size())
                .allMatch(row -> near(expected.applyAsDouble(row), read(table, row, column)));
    }

    private static double read(ReportedTable table, int row, int column) {
        return table.rows()
                .get(row)
                .get(column)
                .value()
                .map(BigDecimal::doubleValue)
                .orElse(Double.NaN);
    }

    private static boolean near(double expected, double read) {
        return Math.abs(expected - read) <= DERIVED * Math.max(1, Math.abs(expected));
    }

    /**
     * A table of the result that the report shows under its own title is there with all rows and columns, or the report says how many
     * are not; and so are the rows of every other table of scores.
     */
    private void isWhole(Table own) {
        for (ReportedTable table : tables) {
            boolean titled = table.caption().matches(Pattern.quote(own.title()) + "([:;].*)?") && shown(own, table) > 0;
            if (titled || own.scores() && own.filled().stream().anyMatch(values -> repeats(table, own, values))) {
                int rows = table.rows().size();
                int all = own.names().size();
                assertTrue(
                        rows == all || table.caption().matches(".*\\b" + rows + " (of|no) " + all + "\\b.*"),
                        () -> table.caption() + ": " + rows + " of " + all);
            }
            if (titled) {
                List<String> missing = own.filled().stream()
                        .filter(values -> tables.stream().noneMatch(each -> has(each, own, values)))
                        .map(Column::label)
                        .toList();
                assertTrue(missing.isEmpty() || counts(own), () -> table.caption() + " lacks " + missing);
            }
        }
    }

    private static boolean repeats(ReportedTable table, Table own, Column values) {
        int column = table.heads().indexOf(values.label());
        return table.numeric().contains(column) && shows(table, column, own, values);
    }

    private static boolean has(ReportedTable table, Table own, Column values) {
        return table.heads().contains(values.label())
                || table.numeric().stream().anyMatch(column -> shows(table, column, own, values));
    }

    /** How many columns of a table of the result a table of the report has; of scores all that are numbers and no ranks. */
    private static long shown(Table own, ReportedTable table) {
        return own.columns().stream()
                .filter(each -> !own.scores() || each.numbers() && !each.rank())
                .filter(each -> table.heads().contains(each.label()))
                .count();
    }

    /** Whether the report says how many columns of a table of the result one of its own has. */
    private boolean counts(Table own) {
        return tables.stream()
                .mapToLong(table -> shown(own, table))
                .filter(shown -> shown > 0)
                .mapToObj(shown -> language.equals("en")
                        ? "\\b" + shown + " of \\d+ columns"
                        : "kolonnas: " + shown + " no|\\b" + shown + " no \\d+ (\\S+ )?kolonnām")
                .anyMatch(counted -> Pattern.compile(counted).matcher(html).find());
    }
}
