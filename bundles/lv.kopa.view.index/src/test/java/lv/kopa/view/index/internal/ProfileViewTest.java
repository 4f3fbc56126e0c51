package lv.kopa.view.index.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ProfileViewTest {
    private final ProfileView view = new ProfileView();

    private static List<String> subjects(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .map(heading -> heading.text().in(Language.EN))
                .toList();
    }

    private static String[] halves(int units) {
        return IntStream.range(0, units)
                .mapToObj(i -> i < units / 2 ? "North" : "South")
                .toArray(String[]::new);
    }

    @Test
    void fewUnitsEachHaveAProfileInTheOrderOfTheRanking() {
        Sample sample = Sample.of(4, 2, 2, 1).values("INDEX", 1, 4, 3, 2);
        List<Block> blocks = view.blocks(sample.record());

        assertEquals(List.of("Unit 1", "Unit 2", "Unit 3", "Unit 0", "All profiles"), subjects(blocks));
        assertEquals(5, ViewsTest.figures(blocks).size());
    }

    @Test
    void whereMethodsAreComparedSingleUnitsHaveNoFigures() {
        EvaluationRecord alone = Sample.of(4, 2, 2, 1).record();
        List<ResultTable> tables = new ArrayList<>(alone.result().tables());
        tables.add(new ResultTable(
                "agreement.runs",
                Text.same("runs"),
                ResultTable.Purpose.DIAGNOSTIC,
                ResultTable.RowKind.OTHER,
                List.of(),
                List.of()));
        List<Block> blocks = view.blocks(Sample.of(4, 2, 2, 1).record(tables));

        assertEquals(List.of("All profiles"), subjects(blocks));
        assertEquals(1, ViewsTest.figures(blocks).size());
    }

    @Test
    void ofManyUnitsTheFirstOfEachGroupIsShownAgainstItsGroup() {
        double[] index = IntStream.range(0, 30).mapToDouble(i -> i).toArray();
        Sample sample = Sample.of(30, 2, 2, 1).values("INDEX", index).attribute("SIDE", halves(30));
        List<Block> blocks = view.blocks(sample.record());

        assertEquals(List.of("Unit 29", "Unit 14", "All profiles"), subjects(blocks));
        String words = ViewsTest.words(blocks, Language.EN);
        assertTrue(words.contains("Rank 1 of 30 with 29.0."), words);
        assertTrue(words.contains("the median (North)"), words);
    }

    @Test
    void theGroupIsTheAttributeThatAnArgumentNames() {
        Sample sample = Sample.of(30, 2, 2, 1)
                .attribute(
                        "SIZE",
                        Arrays.stream(new String[30]).map(each -> "small").toArray(String[]::new))
                .attribute("SIDE", halves(30));
        Scores scores =
                Scores.of(sample.argument("imputation.group", "SIDE").record()).orElseThrow();
        Groups groups = Groups.of(scores, Ranking.of(scores));

        assertEquals("North", groups.of(0).name().in(Language.EN));
        assertEquals(15, groups.of(29).units().size());
    }

    @Test
    void groupsOfFewerThanThreeAreComparedWithAll() {
        String[] sides = halves(10);
        sides[3] = "alone";
        sides[4] = "";
        Scores scores = Scores.of(
                        Sample.of(10, 2, 2, 1).attribute("SIDE", sides).record())
                .orElseThrow();
        Groups groups = Groups.of(scores, Ranking.of(scores));

        assertEquals("all units", groups.of(3).name().in(Language.EN));
        assertEquals("all units", groups.of(4).name().in(Language.EN));
        assertEquals(10, groups.of(3).units().size());
        assertEquals("North", groups.of(0).name().in(Language.EN));
    }

    @Test
    void theTextNamesWhereAUnitDiffersMost() {
        Sample sample = Sample.of(5, 3, 1, 1)
                .values("INDEX", 50, 40, 30, 20, 10)
                .values("P1", 90, 50, 50, 50, 50)
                .values("P2", 20, 50, 50, 50, 50)
                .values("P3", 51, 50, 50, 50, 50);
        List<Block> blocks = view.blocks(sample.record());
        String alternative = ViewsTest.figures(blocks).get(1).alternative().in(Language.EN);

        assertTrue(alternative.contains("Furthest above the median (all units): Pillar 1 (+40)."), alternative);
        assertTrue(alternative.contains("Furthest below the median (all units): Pillar 2 (−30)."), alternative);
        assertTrue(alternative.contains("Pillar 3 (51)"), alternative);
        List<Block.Table.Cell> first = ViewsTest.table(blocks).rows().get(0);
        assertEquals("Pillar 1 (+40)", ((Block.Table.Words) first.get(5)).text().in(Language.EN));
        assertEquals("Pillar 2 (−30)", ((Block.Table.Words) first.get(6)).text().in(Language.EN));
    }

    @Test
    void aUnitWithoutAPillarHasNoDotThere() {
        Sample sample = Sample.of(4, 2, 2, 1).values("INDEX", 4, 3, 2, 1).values("P1", Double.NaN, 3, 2, 1);
        Figure figure = ViewsTest.figures(view.blocks(sample.record())).get(1);

        assertEquals(
                List.of("Unit 0, Index: 4.0"),
                ViewsTest.marks(figure, Language.EN).stream()
                        .limit(1)
                        .map(Figure.Mark::text)
                        .toList());
        assertEquals(2, ViewsTest.marks(figure, Language.EN).size());
    }

    @Test
    void manyScoresHaveATableOfTheirOwn() {
        List<Block.Table> tables = view.blocks(Sample.of(5, 9, 1, 1).record()).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();

        assertEquals(
                List.of(11, 3),
                tables.stream().map(table -> table.columns().size()).toList());
    }

    @Test
    void screenedUnitsHaveNoProfile() {
        List<Block> blocks = view.blocks(Sample.of(5, 2, 2, 1).screen(2).record());

        assertEquals(5, subjects(blocks).size());
        assertTrue(subjects(blocks).stream().noneMatch("Unit 2"::equals));
    }

    @Test
    void anIndexWithoutPillarsIsComparedByItsIndicators() {
        Sample pillars = Sample.of(5, 1, 4, 1);
        IndicatorNode pillar = pillars.tree().children().get(0);
        IndicatorNode.Aggregate flat =
                new IndicatorNode.Aggregate("FLAT", Text.of("Flat", "Plakans"), 1, pillar.children());
        Map<String, double[]> raw = new LinkedHashMap<>();
        flat.leaves().forEach(leaf -> raw.put(leaf.code(), pillars.raw(leaf.code())));
        EvaluationRecord evaluation =
                Sample.of(pillars.record().input().dataset().units(), flat, raw).record();

        assertEquals(
                List.of("FLAT", "P1-1", "P1-2", "P1-3", "P1-4"),
                Profile.of(Scores.of(evaluation).orElseThrow()).orElseThrow().rows().stream()
                        .map(Profile.Row::code)
                        .toList());
        assertEquals(6, ViewsTest.figures(view.blocks(evaluation)).size());
    }

    @Test
    void moreThanCanBeReadIsLeftOut() {
        EvaluationRecord evaluation = Sample.of(5, 40, 1, 1).record();
        Scores wide = Scores.of(evaluation).orElseThrow();

        assertEquals(Profile.MOST_ROWS, Profile.of(wide).orElseThrow().rows().size());
        String words = ViewsTest.words(view.blocks(evaluation), Language.EN);
        assertTrue(words.contains("The table shows 24 of 81 columns of scores"), words);
    }
}
