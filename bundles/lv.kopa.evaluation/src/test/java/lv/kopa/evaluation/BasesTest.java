package lv.kopa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class BasesTest {
    private static final Period OLD = new Period("2019");
    private static final Period NEW = new Period("2020");

    private static Dataset.Builder data() {
        Dataset.Builder builder = new Dataset.Builder().synthetic(true);
        for (String unit : List.of("a", "b", "c")) {
            builder.unit(new Unit(unit, Text.EMPTY, UnitKind.CLUSTER));
        }
        List<IndicatorNode> leaves = List.of(leaf("x"), leaf("y"));
        builder.tree(new IndicatorNode.Aggregate("index", Text.EMPTY, 1, leaves));
        for (Period period : List.of(OLD, NEW)) {
            builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "x", period), 1, 2, 3));
            builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "y", period), 1, 2, Double.NaN));
        }
        return builder;
    }

    private static IndicatorNode leaf(String code) {
        return new IndicatorNode.Leaf(Indicator.simple(code, Text.EMPTY, Text.EMPTY, Direction.UP), 1);
    }

    private static DataColumn basis(String code, Period period, String... words) {
        return DataColumn.Categories.of(new ColumnKey(DataRole.BASIS, code, period), words);
    }

    private static Optional<Finding> amongUnits(Dataset dataset) {
        return new Bases(dataset).amongUnits(Finding.Severity.REFUSE, Map.of("x", NEW, "y", NEW));
    }

    private static Optional<Finding> overPeriods(Dataset dataset) {
        return new Bases(dataset).overPeriods(Finding.Severity.CAUTION, List.of("x", "y"), List.of(OLD, NEW));
    }

    @Test
    void whereNothingIsSaidAllRestsOnTheSame() {
        Dataset dataset = data().build();
        assertEquals(Optional.empty(), amongUnits(dataset));
        assertEquals(Optional.empty(), overPeriods(dataset));
        Dataset same =
                data().column(basis("index", Period.NONE, "v2", "v2", "v2")).build();
        assertEquals(List.of("x", "y"), new Bases(same).indicators());
        assertEquals(Optional.empty(), amongUnits(same));
        assertEquals(Optional.empty(), overPeriods(same));
    }

    @Test
    void unitsOnAnotherBasisThanMostAreCounted() {
        Finding finding = amongUnits(
                        data().column(basis("x", NEW, "", "", "prices of 2015")).build())
                .orElseThrow();
        assertEquals("incomparable-units", finding.key());
        assertEquals(List.of("x"), finding.subjects());
        assertEquals(Map.of("indicators", 1.0, "values", 1.0), finding.figures());
        assertEquals(
                "Values of units that are compared rest on different definitions, units of measure, prices or sources"
                        + " (indicators: 1, values on another basis than most: 1): x (as defined: 2, “prices of 2015”: 1)",
                finding.message().in(Language.EN));
    }

    @Test
    void aBasisOfAValueThatIsMissingDoesNotCount() {
        assertEquals(
                Optional.empty(),
                amongUnits(data().column(basis("y", NEW, "v1", "v1", "v2")).build()));
    }

    @Test
    void periodsOnAnotherBasisAreNamed() {
        Finding finding = overPeriods(data().column(basis("index", OLD, "v1", "v1", "v1"))
                        .column(basis("index", NEW, "v2", "v1", "v2"))
                        .build())
                .orElseThrow();
        assertEquals(Finding.Severity.CAUTION, finding.severity());
        assertEquals(Map.of("indicators", 2.0, "units", 3.0), finding.figures());
        assertEquals(
                "Vienas un tās pašas vienības vērtības dažādos periodos balstītas uz dažādām definīcijām, mērvienībām, cenām vai"
                        + " avotiem (rādītāji: 2, vienības: 3): x („v1” – 2019, 2020, „v2” – 2020); y („v1” – 2019, 2020, „v2” – 2020)",
                finding.message().in(Language.LV));
    }
}
