package lv.kopa.method.additionality.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Finding.Severity;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** Cases reckoned by hand after the formula of the guide, and properties. All SYNTHETIC: no factor here is a finding about anything. */
class AdditionalityMethodTest {
    private final AdditionalityMethod method = new AdditionalityMethod();
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final List<DataColumn> columns = new ArrayList<>();
    private double[] jobs = {60, 40};
    private Direction direction = Direction.UP;
    private AggregationRule rule = AggregationRule.SUM;

    private Dataset dataset() {
        Indicator indicator = new Indicator(
                "x",
                "1",
                Text.EMPTY,
                Text.EMPTY,
                Text.same("jobs"),
                direction,
                ScaleType.RATIO,
                Measure.FLOW,
                rule,
                Optional.empty());
        Dataset.Builder builder = new Dataset.Builder()
                .synthetic(true)
                .tree(new IndicatorNode.Aggregate("all", Text.EMPTY, 1, List.of(new IndicatorNode.Leaf(indicator, 1))))
                .column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "x", new Period("2019")), jobs));
        for (int i = 0; i < jobs.length; i++) {
            builder.unit(new Unit("u" + i, Text.EMPTY, UnitKind.FIRM));
        }
        columns.forEach(builder::column);
        return builder.build();
    }

    private Arguments arguments() {
        ParameterTree.Binding binding = method.description().parameters().bind(given);
        return binding.arguments().orElseThrow(() -> new AssertionError(binding.faults()));
    }

    private List<String> keys(Severity severity) {
        return method.check(dataset(), arguments()).findings().stream()
                .filter(each -> each.severity() == severity)
                .map(Finding::key)
                .toList();
    }

    private void state(String factor, double low, double central, double high) {
        given.put(factor + ".low", low);
        given.put(factor + ".central", central);
        given.put(factor + ".high", high);
    }

    private void all() {
        state("leakage", 0.05, 0.1, 0.2);
        state("displacement", 0.2, 0.25, 0.3);
        state("substitution", 0, 0, 0.1);
        state("multiplier", 1, 1.2, 1.3);
        state("deadweight", 0.2, 0.4, 0.5);
        given.put("source", "SYNTHETIC");
    }

    private List<ResultTable> tables() {
        assertEquals(List.of(), keys(Severity.REFUSE));
        return AdditionalityTables.of(dataset(), arguments());
    }

    private double step(String step, String column) {
        ResultTable table = tables().get(1);
        return table.numbers(column).orElseThrow().value(table.rows().indexOf("x " + step));
    }

    private double[] unit(String column) {
        return tables().get(0).numbers(column).orElseThrow().toArray();
    }

    @Test
    void fromGrossToNetStepByStep() {
        all();
        assertEquals(100, step("gross", "level"));
        assertEquals(90, step("leakage", "level"), 1e-12);
        assertEquals(-22.5, step("displacement", "amount"), 1e-12);
        assertEquals(67.5, step("substitution", "level"), 1e-12);
        assertEquals(81, step("multiplier", "level"), 1e-12);
        assertEquals(-32.4, step("deadweight", "amount"), 1e-12);
        // all losses at their highest, multiplier at its lowest: 100 · 0.8 · 0.7 · 0.9 · 1 · 0.5; and the other way
        // round
        Checked.agrees(
                "additionality",
                "net central and low and high",
                "reckoned by hand after the formula of the Additionality Guide 2014",
                new double[] {48.6, 25.2, 79.04},
                new double[] {step("net", "level"), step("net", "level-low"), step("net", "level-high")},
                1e-12);
        assertArrayEquals(new double[] {60 * 0.486, 40 * 0.486}, unit("x"), 1e-12);
    }

    @Test
    void nothingIsAssumedInTheirPlace() {
        assertEquals(List.of("not-stated", "no-source"), keys(Severity.REFUSE));
        all();
        given.remove("leakage.central");
        assertEquals(List.of("not-stated"), keys(Severity.REFUSE));
        all();
        given.put("source", "  ");
        assertEquals(List.of("no-source"), keys(Severity.REFUSE));
        all();
        state("deadweight", 0.5, 0.4, 0.6);
        assertEquals(List.of("not-ordered"), keys(Severity.REFUSE));
        all();
        given.remove("multiplier.low");
        assertTrue(keys(Severity.CAUTION).contains("no-range"));
        method.description().parameters().parameters().stream()
                .filter(each -> each.key().matches(".*\\.(low|central|high)"))
                .forEach(each -> assertEquals(Optional.of(Optional.empty()), each.defaultValue(), each.key()));
    }

    @Test
    void theSourceStandsBesideEachFactor() {
        all();
        ResultTable table = tables().get(1);
        ResultColumn.Words source = (ResultColumn.Words) table.column("source").orElseThrow();
        assertEquals(
                "SYNTHETIC",
                source.values().get(table.rows().indexOf("x leakage")).in(Language.EN));
    }

    @Test
    void deadweightFromAnswers() {
        all();
        jobs = new double[] {10, 10, 10, 10};
        columns.add(DataColumn.Categories.of(
                new ColumnKey(DataRole.ATTRIBUTE, "without", Period.NONE), "no", "later", "yes", ""));
        given.put("deadweight.from", "answers");
        given.put("survey.attribute", "without");
        given.put("survey.answers", "no=0,later=0.5");
        assertEquals(List.of("unknown-answer"), keys(Severity.REFUSE));
        given.put("survey.answers", "no=0,later=0.5,yes=1");
        for (String factor : List.of("leakage", "displacement", "substitution")) {
            state(factor, 0, 0, 0);
        }
        state("multiplier", 1, 1, 1);
        // who did not answer takes the mean of 0, 0.5 and 1; at the ends 'later' is 0 or 1
        assertArrayEquals(new double[] {10, 5, 0, 5}, unit("x"), 1e-12);
        assertArrayEquals(new double[] {10, 0, 0, 10 / 3.0}, unit("x.low"), 1e-12);
        assertArrayEquals(new double[] {10, 10, 0, 20 / 3.0}, unit("x.high"), 1e-12);
        assertEquals(0.5, step("deadweight", "rate"), 1e-12);
        assertTrue(keys(Severity.CAUTION).contains("self-assessment"));
    }

    @Test
    void deadweightFromAnIndicator() {
        all();
        columns.add(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "OC-21", new Period("2019")), 100, 25));
        given.put("deadweight.from", "indicator");
        assertEquals(List.of("no-answers"), keys(Severity.REFUSE));
        given.put("survey.indicator", "OC-21");
        assertArrayEquals(new double[] {60 * 0.81, 40 * 0.81 * 0.25}, unit("x"), 1e-12);
    }

    @Test
    void sumsThatTellOfOneFirmAreMarked() {
        all();
        assertEquals(1, step("net", "telling"));
        jobs = new double[] {10, 10, 10, 10, 10, 10};
        given.put("double-funding.units", "u0");
        assertEquals(0, step("net", "telling"));
        assertEquals(1, step("double-funded", "telling"));
        given.put("double-funding.units", "u0,u1,u2,u3,u4");
        assertEquals(1, step("double-funded", "telling"), "one is left when it is taken off");
    }

    @Test
    void doubleFundingIsShownAndNotTakenOff() {
        all();
        assertTrue(keys(Severity.CAUTION).contains("double-funding-unknown"));
        double before = step("net", "level");
        columns.add(DataColumn.Numbers.of(new ColumnKey(DataRole.COVARIATE, "other-support", Period.NONE), 0, 5000));
        assertTrue(keys(Severity.CAUTION).contains("double-funding"));
        assertEquals(before, step("net", "level"));
        assertEquals(40, step("double-funded", "amount"));
        assertEquals(40 * 0.486, step("double-funded", "level"), 1e-12);
        assertArrayEquals(new double[] {0, 1}, unit("double-funded"));
        given.put("double-funding.units", "u0");
        assertEquals(60, step("double-funded", "amount"));
        given.put("double-funding.units", "nobody");
        assertEquals(List.of("unknown-unit"), keys(Severity.REFUSE));
    }

    @Test
    void changesCountInTheDirectionOfTheIndicator() {
        all();
        columns.add(DataColumn.Numbers.of(new ColumnKey(DataRole.BASELINE, "x", Period.NONE), 80, 30));
        direction = Direction.DOWN;
        assertEquals(List.of("nothing-gross"), keys(Severity.REFUSE), "a level of what is better low is no result");
        given.put("gross.from", "change");
        assertArrayEquals(new double[] {20, -10}, unit("x.gross"));
        assertTrue(keys(Severity.CAUTION).contains("negative-gross"));
        assertTrue(unit("x.low")[1] <= unit("x")[1] && unit("x")[1] <= unit("x.high")[1]);
    }

    @Test
    void badInput() {
        all();
        jobs = new double[] {Double.POSITIVE_INFINITY, 1};
        assertEquals(List.of("not-finite"), keys(Severity.REFUSE));
        jobs = new double[] {Double.NaN, Double.NaN};
        assertEquals(List.of("nothing-gross"), keys(Severity.REFUSE));
        jobs = new double[] {};
        assertEquals(List.of("nothing-gross"), keys(Severity.REFUSE));
        jobs = new double[] {0, 0};
        assertEquals(0, step("net", "level"));
        jobs = new double[] {7};
        rule = AggregationRule.NONE;
        assertEquals(7 * 0.486, step("net", "level"), 1e-12, "one unit is its own total");
        jobs = new double[] {7, 8};
        assertTrue(keys(Severity.CAUTION).contains("not-added"));
        assertEquals(0, tables().get(1).rows().size());
    }

    @Test
    void unitsOfMeasurementAndTheOrderOfUnitsMakeNoDifference() {
        Random random = new Random(5);
        all();
        for (int i = 0; i < 50; i++) {
            double a = random.nextInt(1000);
            double b = random.nextInt(1000);
            jobs = new double[] {a, b};
            double[] net = unit("x");
            double total = step("net", "level");
            assertTrue(step("net", "level-low") <= total && total <= step("net", "level-high"));
            jobs = new double[] {b, a};
            assertArrayEquals(new double[] {net[1], net[0]}, unit("x"));
            jobs = new double[] {a * 1024, b * 1024};
            assertEquals(total * 1024, step("net", "level"), 1e-9 * (1 + total * 1024));
        }
    }

    @Test
    void moreLossesNeverRaiseTheNetResultAndAMultiplierNeverLowersIt() {
        Random random = new Random(6);
        for (int i = 0; i < 50; i++) {
            all();
            jobs = new double[] {random.nextInt(1000), random.nextInt(1000)};
            double net = step("net", "level");
            for (String loss : List.of("leakage", "displacement", "substitution", "deadweight")) {
                all();
                double more = 0.5 + random.nextDouble() / 2;
                state(loss, more, more, more);
                assertTrue(step("net", "level") <= net, loss);
            }
            all();
            state("multiplier", 1.5, 1.5, 1.5);
            assertTrue(step("net", "level") >= net);
        }
    }

    /** Of the same losses; the whole is the sum of its units, and a twin adds what the first does. */
    @Test
    void unitsStandForThemselvesAndWhoHasMoreGrossHasMoreNet() {
        all();
        jobs = new double[] {30, 50, 30};
        double[] net = unit("x");
        assertTrue(net[1] > net[0]);
        assertEquals(net[0], net[2]);
        assertEquals(net[0] + net[1] + net[2], step("net", "level"), 1e-12);
        jobs = new double[] {30, 50};
        assertArrayEquals(Arrays.copyOf(net, 2), unit("x"));
    }

    /** A fall of what is better low is the gain that a rise by as much is of what is better high. */
    @Test
    void aCostIsABenefitTurnedRound() {
        all();
        given.put("gross.from", "change");
        columns.add(DataColumn.Numbers.of(new ColumnKey(DataRole.BASELINE, "x", Period.NONE), 80, 30));
        jobs = new double[] {100, 25};
        double[] up = unit("x");
        double[] low = unit("x.low");
        direction = Direction.DOWN;
        columns.set(0, DataColumn.Numbers.of(new ColumnKey(DataRole.BASELINE, "x", Period.NONE), 920, 970));
        jobs = new double[] {900, 975};
        assertArrayEquals(up, unit("x"), 1e-12);
        assertArrayEquals(low, unit("x.low"), 1e-12);
    }
}
