package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lv.kopa.evaluation.Bases;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairTest {
    private static final Period YEAR = new Period("2020");

    @TempDir
    Path folder;

    @Test
    void becomesUnitsColumnsAndTree() throws Exception {
        Dataset dataset = new TablePair(folder).read();

        assertEquals(
                List.of("LV", "NA", "EE"),
                dataset.units().stream().map(Unit::id).toList());
        assertEquals("Index of all", dataset.title().in(Language.EN));
        assertEquals(
                List.of("A", "B", "C", "Pop", "Size", "A"),
                dataset.columns().stream().map(column -> column.key().code()).toList());
        assertArrayEquals(new double[] {1.5, Double.NaN, 3.5}, numbers(dataset, DataRole.INDICATOR, "A", YEAR));
        assertArrayEquals(new double[] {2, 3, 1.25}, numbers(dataset, DataRole.DENOMINATOR, "Pop", YEAR));
        assertArrayEquals(new double[] {4, 4, 4}, numbers(dataset, DataRole.TARGET, "A", Period.NONE));
        assertEquals("NA", dataset.attribute("Size").orElseThrow().value(1));

        IndicatorNode.Aggregate tree = dataset.tree().orElseThrow();
        assertEquals(
                List.of("P1", "P2"),
                tree.children().stream().map(IndicatorNode::code).toList());
        assertEquals(0.5, tree.children().get(1).weight());
        IndicatorNode.Leaf bees = tree.leaves().get(1);
        assertEquals(2, bees.weight());
        assertEquals(Direction.DOWN, bees.indicator().direction());
        assertEquals(Text.same("hives"), bees.indicator().unit());
        assertEquals("Pop", tree.leaves().get(0).indicator().denominator().orElseThrow());
    }

    private static double[] numbers(Dataset dataset, DataRole role, String code, Period period) {
        return dataset.numbers(new ColumnKey(role, code, period)).orElseThrow().toArray();
    }

    @Test
    void severalPeriodsBecomeColumnsOfTheSameUnits() throws Exception {
        Dataset dataset = new TablePair(folder).values("""
                        uCode,Time,Size,Pop,A,B,C
                        LV,2021,S,2,15,10,5
                        EE,2020,S,1,2,3,4
                        LV,2020,L,2,1.5,1,0.5
                        """).read();

        assertEquals(List.of("LV", "EE"), dataset.units().stream().map(Unit::id).toList());
        assertEquals("LV", dataset.units().get(0).name().in(Language.EN));
        assertArrayEquals(new double[] {1.5, 2}, numbers(dataset, DataRole.INDICATOR, "A", YEAR));
        assertArrayEquals(new double[] {15, Double.NaN}, numbers(dataset, DataRole.INDICATOR, "A", new Period("2021")));
        assertEquals(15, dataset.latest(DataRole.INDICATOR, "A").orElseThrow().value(0));
        assertEquals("S", dataset.attribute("Size").orElseThrow().value(0));
        assertEquals(
                new Period("2021"),
                dataset.attribute("Size").orElseThrow().key().period());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019,2020",
                "2019/2020,2020/2021",
                "2007–2013,2014–2020",
                "2019-Q2,2020-Q1",
                "2019-06,2019-11",
                "2019-12-31,2020-01-01",
                "2019-S2,2020-S1",
                "2019M02,2019M11",
                "2019-W09,2019-W10"
            })
    void periodsOfOneFormAreInTheOrderOfTime(String periods) throws Exception {
        String[] both = periods.split(",");
        Dataset dataset = new TablePair(folder)
                .inValues("LV,Latvia,2020", "LV,Latvia," + both[1])
                .inValues("NA,Namibia,2020", "NA,Namibia," + both[0])
                .inValues("EE,Estonia,2020", "EE,Estonia," + both[0])
                .read();

        assertEquals(new Period(both[1]), dataset.periods(DataRole.INDICATOR).last());
    }

    @Test
    void aSinglePeriodMayHaveAnyName() throws Exception {
        Dataset dataset = new TablePair(folder).inValues(",2020,", ",latest,").read();

        assertEquals(new Period("latest"), dataset.periods(DataRole.INDICATOR).last());
    }

    @Test
    void withoutTimeThereIsNoPeriod() throws Exception {
        Dataset dataset = new TablePair(folder)
                .inValues("Time,", "")
                .inValues(",2020", "")
                .read();

        assertArrayEquals(new double[] {10, 20, Double.NaN}, numbers(dataset, DataRole.INDICATOR, "B", Period.NONE));
    }

    @Test
    void latvianNamesAreReadWhereGiven() throws Exception {
        Dataset dataset = new TablePair(folder)
                .inValues("uName,", "uName,uName_lv,")
                .inValues("Latvia,", "Latvia,Latvija,")
                .inValues("Namibia,", "Namibia,,")
                .inValues("Estonia,", "Estonia,Igaunija,")
                .indicators("""
                        iCode,iName,iName_lv,Parent,Direction,Unit,Unit_lv,Denominator,Type
                        A,Aid,Atbalsts,Index,1,EUR million,milj. EUR,Pop,Indicator
                        B,Bees,Bites,Index,0,hives,stropi,,Indicator
                        C,Cats,Kaķi,Index,1,,,,Indicator
                        Index,Index,Indekss,,,,,,Aggregate
                        Pop,,,,,,,,Denominator
                        Size,,,,,,,,Group
                        """)
                .read();

        assertEquals("Latvija", dataset.units().get(0).name().in(Language.LV));
        assertEquals("Namibia", dataset.units().get(1).name().in(Language.LV));
        assertEquals("Indekss", dataset.title().in(Language.LV));
        IndicatorNode.Leaf aid = dataset.tree().orElseThrow().leaves().get(0);
        assertEquals("milj. EUR", aid.indicator().unit().in(Language.LV));
        assertEquals(1, aid.weight());
        assertEquals(
                Direction.NEUTRAL,
                dataset.tree().orElseThrow().leaves().get(1).indicator().direction());
    }

    @Test
    void wordsOfTheHeadingMayDifferInCase() throws Exception {
        Dataset expected = new TablePair(folder).read();
        Dataset dataset = new TablePair(folder)
                .inValues("uCode,uName,Time", "UCODE,uname,time")
                .inIndicators("iCode,iName,Level", "ICode,INAME,level")
                .inIndicators("Indicator", "indicator")
                .read();

        assertEquals(expected.digest(), dataset.digest());
    }

    @Test
    void aColumnSaysOnWhatValuesRest() throws Exception {
        Dataset dataset = new TablePair(folder)
                .inIndicators("Size,Size class,", "Def,,,B,,,,,,Basis\nSource,,,P1,,,,,,Basis\nSize,Size class,")
                .values("""
                        uCode,Time,Size,A,B,C,Pop,Def,Source
                        LV,2019,S,1,2,3,4,v1,CSB
                        LV,2020,S,1,2,3,4,,CSB
                        EE,2020,S,1,2,3,4,v1,CSB
                        """)
                .read();
        Bases bases = new Bases(dataset);
        assertEquals(List.of("A", "B"), bases.indicators());
        assertEquals("CSB; v1", bases.of("B", new Period("2019"), 0));
        assertEquals("CSB", bases.of("B", new Period("2020"), 0));
        assertEquals("CSB", bases.of("A", new Period("2020"), 1));
        assertEquals("", bases.of("C", new Period("2020"), 1));
    }

    @Test
    void aBasisIsThatOfOneNodeAndTheOnlyOne() throws Exception {
        List<String> faults = new TablePair(folder)
                        .inIndicators(
                                "Size,Size class,",
                                "D1,,,B,,,,,,Basis\nD2,,,B,,,,,,Basis\nD3,,,Pop,,,,,,Basis\nSize,Size class,")
                        .values("uCode,Size,A,B,C,Pop,D1,D2,D3\nLV,S,1,2,3,4,,,\n")
                        .faults()
                        .stream()
                        .map(TablePair::say)
                        .toList();
        assertEquals(
                List.of(
                        "indicators.csv:10:Parent D2 and D1 both say on what the values of B rest",
                        "indicators.csv:11:Parent D3 is to say on what values rest, but its parent “Pop” is no indicator or"
                                + " aggregate"),
                faults);
    }

    @Test
    void columnsThatAreCarriedAlongStayText() throws Exception {
        Dataset dataset = new TablePair(folder)
                .inIndicators("Size,Size class,,,,,,,,Group", "Size,Size class,,,,,,,,Other")
                .inValues("LV,Latvia,2020,S", "LV,Latvia,2020,1.0")
                .read();

        assertEquals("1.0", dataset.attribute("Size").orElseThrow().value(0));
    }

    @Test
    void emptyAndConstantColumnsAreNoFaults() throws Exception {
        Dataset dataset = new TablePair(folder)
                .values("uCode,Size,Pop,A,B,C\nLV,,,,1,\nEE,,,,1,\nLT,,,,1,\n")
                .read();

        assertTrue(Double.isNaN(
                dataset.latest(DataRole.INDICATOR, "A").orElseThrow().value(2)));
    }
}
