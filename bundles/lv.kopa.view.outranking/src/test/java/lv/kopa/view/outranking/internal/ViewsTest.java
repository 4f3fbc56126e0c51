package lv.kopa.view.outranking.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final List<String> IDS = List.of("A", "B", "C");

    private static ResultColumn numbers(String id, ResultRole role, double... values) {
        return ResultColumn.Numbers.of(id, Text.same(id), role, values);
    }

    private static ResultTable table(String id, RowKind kind, List<String> rows, ResultColumn... columns) {
        return new ResultTable(id, Text.same(id), Purpose.DIAGNOSTIC, kind, rows, Arrays.asList(columns));
    }

    private static ResultTable scores() {
        return new ResultTable(
                "scores",
                Text.same("scores"),
                Purpose.SCORES,
                RowKind.UNIT,
                IDS,
                List.of(numbers("score", ResultRole.SCORE, 0.1, 0.5, -0.6), numbers("rank", ResultRole.RANK, 2, 1, 3)));
    }

    private static ResultTable[] gaia(double last) {
        return new ResultTable[] {
            table(
                    "gaia-units",
                    RowKind.UNIT,
                    IDS,
                    numbers("u", ResultRole.VALUE, 0.1, 0.9, -0.5),
                    numbers("v", ResultRole.VALUE, 0.8, 0.1, last)),
            table(
                    "gaia-criteria",
                    RowKind.OTHER,
                    List.of("jobs", "cost", "π"),
                    numbers("u", ResultRole.VALUE, 1, -0.6, 0.4),
                    numbers("v", ResultRole.VALUE, 0, 0.8, 0.1)),
        };
    }

    /** B outranks A and C; A and C cannot be compared. */
    private static ResultTable outranking() {
        return table(
                "outranking",
                RowKind.UNIT,
                IDS,
                numbers("A", ResultRole.VALUE, Double.NaN, 1, 0),
                numbers("B", ResultRole.VALUE, 0, Double.NaN, 0),
                numbers("C", ResultRole.VALUE, 0, 1, Double.NaN));
    }

    private static EvaluationRecord record(ResultTable... further) {
        Dataset.Builder dataset = new Dataset.Builder().synthetic(true);
        dataset.unit(new Unit("A", Text.of("Amber", "Dzintars"), UnitKind.CLUSTER));
        dataset.unit(new Unit("B", Text.of("Birch", "Bērzs"), UnitKind.CLUSTER));
        dataset.unit(new Unit("C", Text.same("</script>\u0000 ļoti garš nosaukums ".repeat(9)), UnitKind.CLUSTER));
        List<ResultTable> tables = new ArrayList<>(List.of(scores()));
        tables.addAll(Arrays.asList(further));
        EvaluationRecord.MethodSummary method = new EvaluationRecord.MethodSummary(
                Text.same("Method"),
                Text.same("family"),
                Text.same("origin"),
                Text.same("question"),
                Text.same("summary"),
                List.of(),
                CausalLevel.DESCRIPTIVE);
        return new EvaluationRecord(
                "record",
                new EvaluationRecord.Input(
                        "method",
                        "1",
                        new BundleIdentity("bundle", "1", "0", Optional.empty()),
                        Map.of(),
                        1,
                        dataset.build()),
                new EvaluationRecord.Result(
                        EvaluationRecord.Outcome.DONE, method, List.of(), Validity.OK, tables, List.of()),
                new EvaluationRecord.Execution("somebody", Instant.EPOCH, Duration.ZERO, 1, "0", "17"));
    }

    private static Figure figure(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).figure())
                .findFirst()
                .orElseThrow();
    }

    private static List<Figure.Mark> marks(Figure figure, Language language, Palette palette) {
        Graphics2D graphics = new BufferedImage(
                        (int) figure.width(), (int) figure.height(), BufferedImage.TYPE_INT_ARGB)
                .createGraphics();
        return figure.paint(graphics, figure.width(), figure.height(), language, palette);
    }

    @Test
    void theGraphSaysWhoIsBeatenByNobodyAndWhoCannotBeCompared() {
        GraphView view = new GraphView();
        EvaluationRecord evaluation = record(outranking());
        assertTrue(view.accepts(evaluation));
        Figure figure = figure(view.blocks(evaluation));
        String said = figure.alternative().in(Language.EN);
        assertTrue(said.contains("Outranked by nobody (1): Birch."), said);
        assertTrue(said.contains("Pairs that cannot be compared (1): Amber – </script>"), said);
        assertTrue(figure.alternative().in(Language.LV).contains("Neviens nepārspēj (1): Bērzs."));
        List<Figure.Mark> marks = marks(figure, Language.EN, Palette.LIGHT);
        assertEquals(
                List.of("B", "A", "C"), marks.stream().map(Figure.Mark::subject).toList());
        assertEquals(
                List.of(2.0, 0.0, 0.0), marks.stream().map(Figure.Mark::value).toList());
        // B stands above the others.
        assertTrue(marks.get(0).shape().getBounds().getMaxY()
                < marks.get(1).shape().getBounds().getMinY());
        marks(figure, Language.LV, Palette.DARK);
    }

    @Test
    void thePlaneSaysWhereTheWeightsLeadAndWhichCriteriaPullAway() {
        GaiaView view = new GaiaView();
        EvaluationRecord evaluation = record(gaia(-0.4));
        assertTrue(view.accepts(evaluation));
        Figure figure = figure(view.blocks(evaluation));
        String said = figure.alternative().in(Language.EN);
        assertTrue(said.contains("Farthest along the decision axis: Birch, Amber, "), said);
        assertTrue(said.contains("Criteria that point away from the decision axis (1): cost."), said);
        List<Figure.Mark> marks = marks(figure, Language.LV, Palette.DARK);
        assertEquals(6, marks.size());
        assertTrue(marks.stream().anyMatch(mark -> mark.text().equals("Bērzs (0,900; 0,100)")));
    }

    @Test
    void whatHasNoPlaceIsLeftOutOfThePlane() {
        Figure figure = figure(new GaiaView().blocks(record(gaia(Double.NaN))));
        assertTrue(marks(figure, Language.EN, Palette.LIGHT).stream()
                .noneMatch(mark -> mark.subject().equals("C")));
    }

    @Test
    void methodsThatCompareNoPairsHaveNeither() {
        assertFalse(new GraphView().accepts(record()));
        assertFalse(new GaiaView().accepts(record()));
        assertFalse(new GaiaView().accepts(record(gaia(0)[0])));
    }
}
