package lv.kopa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final ColumnKey EXPORTS_2018 = new ColumnKey(DataRole.INDICATOR, "exports", new Period("2018"));
    private static final ColumnKey EXPORTS_2019 = new ColumnKey(DataRole.INDICATOR, "exports", new Period("2019"));

    private static Dataset.Builder example() {
        return new Dataset.Builder()
                .title(Text.same("SYNTHETIC"))
                .synthetic(true)
                .unit(new Unit("a", Text.same("Ādaži"), UnitKind.CLUSTER))
                .unit(new Unit("b", Text.same("B"), UnitKind.CLUSTER))
                .column(DataColumn.Numbers.of(EXPORTS_2018, 1, Double.NaN))
                .column(DataColumn.Numbers.of(EXPORTS_2019, 0.0, 3))
                .column(DataColumn.Categories.of(new ColumnKey(DataRole.ATTRIBUTE, "sector", Period.NONE), "wood", ""))
                .tree(new IndicatorNode.Aggregate(
                        "index",
                        Text.same("Index"),
                        1,
                        List.of(new IndicatorNode.Leaf(
                                Indicator.simple("exports", Text.same("Exports"), Text.same("EUR"), Direction.UP),
                                1))));
    }

    @Test
    void digestIsTheSameForTheSameData() {
        assertEquals(example().build().digest(), example().build().digest());
        assertEquals(
                example().build().digest(),
                example().build().toBuilder().build().digest());
        assertEquals(64, example().build().digest().length());
    }

    @Test
    void digestKnowsNoDifferenceBetweenZerosNorBetweenWritingsOfOneLetter() {
        String digest = example().build().digest();

        assertEquals(
                digest,
                example()
                        .replace(DataColumn.Numbers.of(EXPORTS_2019, 0.0, 3))
                        .build()
                        .digest());
        assertEquals(
                digest,
                example()
                        .replace(DataColumn.Numbers.of(EXPORTS_2019, -0.0, 3))
                        .build()
                        .digest());
        Dataset decomposed = new Dataset.Builder()
                .unit(new Unit("A\u0304", Text.EMPTY, UnitKind.FIRM))
                .build();
        Dataset composed = new Dataset.Builder()
                .unit(new Unit("\u0100", Text.EMPTY, UnitKind.FIRM))
                .build();
        assertEquals(composed.digest(), decomposed.digest());
    }

    @Test
    void anyChangeChangesTheDigest() {
        List<UnaryOperator<Dataset.Builder>> changes = List.of(
                builder -> builder,
                builder -> builder.title(Text.same("other")),
                builder -> builder.synthetic(false),
                builder -> builder.asOf(LocalDate.of(2019, 1, 1)),
                builder -> builder.asKnownOn(LocalDate.of(2019, 1, 1)),
                builder -> builder.replace(DataColumn.Numbers.of(EXPORTS_2019, 0, Math.nextUp(3.0))),
                builder -> builder.replace(DataColumn.Numbers.owning(
                        EXPORTS_2019,
                        new double[] {0, 3},
                        Map.of(1, new CellNote(CellStatus.ESTIMATED, Optional.empty(), Optional.empty())))),
                builder -> builder.parent(
                        new UnitParent("a", "region", UnitKind.REGION, Optional.empty(), Optional.empty(), 1)),
                builder -> builder.name("region", Text.same("Region")),
                builder -> builder.name("region", Text.same("Other region")),
                builder -> builder.link(new UnitLink("a", "b", "cooperates", Optional.empty(), 1)),
                builder -> builder.column(DataColumn.Numbers.of(
                        new ColumnKey(DataRole.INDICATOR, "exports", new Period("2019"), Optional.of("rater")), 1, 2)),
                builder -> builder.tree(new IndicatorNode.Aggregate(
                        "index",
                        Text.same("Index"),
                        1,
                        List.of(new IndicatorNode.Leaf(
                                Indicator.simple("exports", Text.same("Exports"), Text.same("EUR"), Direction.DOWN),
                                1)))));
        Set<String> digests = new HashSet<>();
        changes.forEach(change -> digests.add(change.apply(example()).build().digest()));

        assertEquals(changes.size(), digests.size());
    }

    @Test
    void digestIsWrittenDownOnceSoThatItNeverChangesUnnoticed() {
        assertEquals(
                "5cb31b442b879e8e2dfd784a10c6d26009d318016b5b574ef9d97b4416ac3208",
                new Dataset.Builder().title(Text.same("x")).build().digest());
    }

    @Test
    void namesAreKnownOfUnitsAndOfWhatTheyBelongTo() {
        Dataset dataset = example().name("region", Text.same("Region")).build();
        assertEquals(Text.same("Ādaži"), dataset.nameOf("a"));
        assertEquals(Text.same("Region"), dataset.toBuilder().build().nameOf("region"));
        assertEquals(Text.same("nobody"), dataset.nameOf("nobody"));
    }

    @Test
    void latestPeriodWins() {
        Dataset dataset = example().build();

        assertEquals(
                EXPORTS_2019,
                dataset.latest(DataRole.INDICATOR, "exports").orElseThrow().key());
        assertEquals(List.of(new Period("2018"), new Period("2019")), List.copyOf(dataset.periods(DataRole.INDICATOR)));
    }

    @Test
    void cellsKnowTheirStatus() {
        DataColumn.Numbers column = example().build().numbers(EXPORTS_2018).orElseThrow();

        assertEquals(CellStatus.PRESENT, column.status(0));
        assertEquals(CellStatus.MISSING, column.status(1));
        assertEquals(1, column.present());
    }

    @Test
    void columnsAreSharedAndCannotBeChangedFromOutside() {
        double[] values = {1, 2};
        DataColumn.Numbers column = DataColumn.Numbers.of(EXPORTS_2018, values);
        values[0] = 9;
        column.toArray()[1] = 9;

        assertEquals(1, column.value(0));
        assertEquals(2, column.value(1));
        Dataset dataset = example().build();
        assertSame(
                dataset.numbers(EXPORTS_2018).orElseThrow(),
                dataset.toBuilder().build().numbers(EXPORTS_2018).orElseThrow());
    }

    @Test
    void unitsAndColumnsStandOnceAndFit() {
        assertThrows(
                IllegalArgumentException.class,
                () -> example().unit(new Unit("a", Text.EMPTY, UnitKind.FIRM)).build());
        assertThrows(IllegalArgumentException.class, () -> example()
                .column(DataColumn.Numbers.of(EXPORTS_2018, 1, 2))
                .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> example().replace(DataColumn.Numbers.of(EXPORTS_2018, 1)).build());
    }
}
