package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Random datasets, written in random dialects, are read back as what they are. */
class DialectTest {
    private static final String[] NAMES = {
        "NA",
        "Rīga; Latvia",
        "a, b",
        "two\nlines",
        "say \"hello\"",
        "tab\there",
        "Ķekava",
        "=1+1",
        "\uD83D\uDE00",
        "1,5",
        "#x",
        "'q'"
    };

    @TempDir
    Path folder;

    @RepeatedTest(400)
    void writtenInAnyDialectItIsReadBack(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        int units = 1 + random.nextInt(8);
        int indicators = 1 + random.nextInt(6);
        boolean time = random.nextBoolean();
        Dataset dataset = dataset(random, units, indicators, time);

        String[] delimiters = {",", ";", "\t"};
        String[] ends = {"\n", "\r\n", "\r"};
        Charset[] charsets = {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE};
        String delimiter = delimiters[random.nextInt(3)];
        String end = ends[random.nextInt(3)];
        char decimal = random.nextBoolean() ? ',' : '.';
        Charset charset = charsets[random.nextInt(3)];
        String mark = random.nextBoolean() || charset != StandardCharsets.UTF_8 ? "\uFEFF" : "";
        boolean quoteAll = random.nextBoolean();

        Path values = folder.resolve("values.csv");
        Path meta = folder.resolve("meta.csv");
        Files.write(
                values,
                text(mark, valueRows(dataset, time, decimal, random), delimiter, end, quoteAll, random)
                        .getBytes(charset));
        Files.write(
                meta,
                text(mark, metaRows(dataset, decimal, random), delimiter, end, quoteAll, random)
                        .getBytes(charset));

        assertEquals(dataset.digest(), TablePair.read(values, meta).digest());
    }

    private static Dataset dataset(Random random, int units, int indicators, boolean time) {
        Dataset.Builder builder = new Dataset.Builder().title(Text.same("Index"));
        for (int unit = 0; unit < units; unit++) {
            String name = NAMES[random.nextInt(NAMES.length)];
            builder.unit(new Unit(unit == 0 ? "NA" : "U" + unit, Text.same(name), UnitKind.UNKNOWN));
        }
        Period period = time ? new Period("2020") : Period.NONE;
        List<IndicatorNode> leaves = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            Indicator indicator = Indicator.simple(
                    "I" + i,
                    Text.same(NAMES[random.nextInt(NAMES.length)]),
                    Text.same(random.nextBoolean() ? "NA" : "EUR"),
                    random.nextBoolean() ? Direction.UP : Direction.DOWN);
            leaves.add(new IndicatorNode.Leaf(indicator, 0.25 + random.nextInt(8)));
            double[] values = random.doubles(units).map(x -> value(random, x)).toArray();
            builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "I" + i, period), values));
        }
        String[] groups = IntStream.range(0, units)
                .mapToObj(unit -> random.nextInt(4) == 0 ? "" : NAMES[random.nextInt(NAMES.length)])
                .toArray(String[]::new);
        builder.column(DataColumn.Categories.of(new ColumnKey(DataRole.ATTRIBUTE, "G", Period.NONE), groups));
        return builder.tree(new IndicatorNode.Aggregate("Index", Text.same("Index"), 1, leaves))
                .build();
    }

    private static double value(Random random, double uniform) {
        return switch (random.nextInt(6)) {
            case 0 -> Double.NaN;
            case 1 -> Math.floor(uniform * 100_000);
            case 2 -> -uniform * 1e-12;
            case 3 -> uniform * 1e18;
            default -> uniform * 1000;
        };
    }

    private static List<List<String>> valueRows(Dataset dataset, boolean time, char decimal, Random random) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(column("uCode", dataset.units().stream().map(Unit::id).toList()));
        columns.add(column(
                "uName",
                dataset.units().stream().map(unit -> english(unit.name())).toList()));
        if (time) {
            columns.add(column("Time", Collections.nCopies(dataset.units().size(), "2020")));
        }
        for (DataColumn column : dataset.columns()) {
            columns.add(column(
                    column.key().code(),
                    IntStream.range(0, column.size())
                            .mapToObj(unit -> column instanceof DataColumn.Numbers numbers
                                    ? number(numbers.value(unit), decimal, random)
                                    : ((DataColumn.Categories) column).value(unit))
                            .toList()));
        }
        Collections.shuffle(columns, random);
        return rows(columns);
    }

    private static List<List<String>> metaRows(Dataset dataset, char decimal, Random random) {
        List<List<String>> columns = new ArrayList<>();
        List<IndicatorNode.Leaf> leaves = dataset.tree().orElseThrow().leaves();
        columns.add(column("iCode", leaves.stream().map(IndicatorNode::code).toList(), "Index", "G"));
        columns.add(column(
                "iName", leaves.stream().map(leaf -> english(leaf.name())).toList(), "Index", "Group"));
        columns.add(column("Level", leaves.stream().map(leaf -> "1").toList(), "2", "NA"));
        columns.add(column("Parent", leaves.stream().map(leaf -> "Index").toList(), "", ""));
        columns.add(column(
                "Direction",
                leaves.stream()
                        .map(leaf -> leaf.indicator().direction() == Direction.UP ? "1" : "-1")
                        .toList(),
                "NA",
                ""));
        columns.add(column(
                "Weight",
                leaves.stream()
                        .map(leaf -> number(leaf.weight(), decimal, random))
                        .toList(),
                "",
                ""));
        columns.add(column(
                "Unit",
                leaves.stream().map(leaf -> english(leaf.indicator().unit())).toList(),
                "",
                ""));
        columns.add(column("Type", leaves.stream().map(leaf -> "Indicator").toList(), "Aggregate", "Group"));
        Collections.shuffle(columns, random);
        return rows(columns);
    }

    private static String english(Text text) {
        return text.in(lv.kopa.text.Language.EN);
    }

    private static String number(double value, char decimal, Random random) {
        if (Double.isNaN(value)) {
            return random.nextBoolean() ? "" : "NA";
        }
        // Two decimals at least, so that the mark cannot be taken for one between thousands.
        String text = Double.toString(value);
        boolean short3 = text.indexOf('E') < 0 && text.length() - text.indexOf('.') == 4;
        return (short3 ? text + "0" : text).replace('.', decimal);
    }

    private static List<String> column(String name, List<String> cells, String... more) {
        List<String> column = new ArrayList<>();
        column.add(name);
        column.addAll(cells);
        column.addAll(List.of(more));
        return column;
    }

    private static List<List<String>> rows(List<List<String>> columns) {
        return IntStream.range(0, columns.get(0).size())
                .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
                .toList();
    }

    private static String text(
            String mark, List<List<String>> rows, String delimiter, String end, boolean quoteAll, Random random) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoteAll || cell.matches("(?s).*[,;\t\"\n\r].*")
                                ? "\"" + cell.replace("\"", "\"\"") + "\""
                                : random.nextInt(5) == 0 ? " " + cell + " " : cell)
                        .collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining(end, mark, random.nextBoolean() ? end : ""));
    }
}
