package lv.kopa.engine.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ColumnMeaningsTest {
    /** A head is a code; that a figure is not causal is said beside it. */
    @Test
    void eachColumnIsExplainedInTheLanguageThatIsAskedFor() {
        ResultTable scores = new ResultTable(
                "scores",
                Text.of("Change (not causal)", "Izmaiņas (nav cēloņsakarība)"),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                List.of("u"),
                List.of(ResultColumn.Numbers.owning(
                        "X.growth",
                        Text.of("Turnover: growth (not causal)", "Apgrozījums: pieaugums (nav cēloņsakarība)"),
                        ResultRole.EFFECT,
                        Text.same("%"),
                        new double[] {1},
                        Map.of())));
        ResultTable table = ColumnMeanings.of(Map.of("scores.csv", scores), Language.LV);
        assertEquals(List.of("scores.csv#X.growth"), table.rows());
        assertEquals(
                List.of(
                        "scores.csv",
                        "X.growth",
                        "Apgrozījums: pieaugums (nav cēloņsakarība)",
                        "%",
                        "Izmaiņas (nav cēloņsakarība)"),
                table.columns().stream()
                        .map(column ->
                                ((ResultColumn.Words) column).values().get(0).in(Language.EN))
                        .toList());
    }
}
