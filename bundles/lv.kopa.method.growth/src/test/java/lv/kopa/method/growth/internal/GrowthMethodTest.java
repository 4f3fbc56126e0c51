package lv.kopa.method.growth.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import lv.kopa.evaluation.UnitParent;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** Cases reckoned by hand, and properties. All SYNTHETIC. */
class GrowthMethodTest {
    private static final double NONE = Double.NaN;

    private final GrowthMethod method = new GrowthMethod();
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final List<UnitParent> parents = new ArrayList<>();
    private final List<DataColumn> columns = new ArrayList<>();
    private Indicator indicator = money(AggregationRule.SUM, Measure.FLOW);
    private UnitKind kind = UnitKind.FIRM;
    private int units;

    private static Indicator money(AggregationRule rule, Measure measure) {
        return new Indicator(
                "x",
                "1",
                Text.EMPTY,
                Text.EMPTY,
                Text.same("EUR"),
                Direction.UP,
                ScaleType.RATIO,
                measure,
                rule,
                Optional.empty());
    }

    private void firm(String cluster, String from, String to, double before, double after) {
        parents.add(new UnitParent(
                "f" + units,
                cluster,
                UnitKind.CLUSTER,
                Optional.of(LocalDate.parse(from)),
                Optional.ofNullable(to).map(LocalDate::parse),
                1));
        value(before, after);
    }

    private final List<double[]> values = new ArrayList<>();

    private void value(double before, double after) {
        values.add(new double[] {before, after});
        units++;
    }

    private Dataset dataset() {
        Dataset.Builder builder = new Dataset.Builder()
                .synthetic(true)
                .tree(new IndicatorNode.Aggregate("all", Text.EMPTY, 1, List.of(new IndicatorNode.Leaf(indicator, 1))));
        for (int i = 0; i < units; i++) {
            builder.unit(new Unit("f" + i, Text.EMPTY, kind));
        }
        parents.forEach(builder::parent);
        for (int side = 0; side < 2; side++) {
            int at = side;
            builder.column(DataColumn.Numbers.of(
                    new ColumnKey(DataRole.INDICATOR, "x", new Period(side == 0 ? "2016" : "2019")),
                    values.stream().mapToDouble(each -> each[at]).toArray()));
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

    private ResultTable table() {
        assertEquals(List.of(), keys(Severity.REFUSE));
        return GrowthTables.of(dataset(), Growth.of(dataset(), arguments())).get(1);
    }

    private double number(String group, String part, String column) {
        ResultTable table = table();
        return table.numbers(column).orElseThrow().value(table.rows().indexOf(group + " x " + part));
    }

    /** Exports rise by 140 % because one exporter joined; those who stayed lost 10 %. */
    private void exporterJoined() {
        firm("c", "2015-01-01", null, 60, 54);
        firm("c", "2015-01-01", null, 40, 36);
        firm("c", "2018-01-01", null, 500, 150);
    }

    @Test
    void oneExporterWhoJoinsIsNoGrowthOfMembers() {
        exporterJoined();
        assertEquals(100, number("c", "whole", "before"), "what the exporter had before joining does not count");
        assertEquals(240, number("c", "whole", "after"));
        Checked.agrees(
                "growth",
                "stayers, joiners and the whole",
                "reckoned by hand",
                new double[] {140, -10, 150},
                new double[] {
                    number("c", "whole", "growth"), number("c", "stayers", "growth"), number("c", "joiners", "change")
                },
                1e-12);
        assertEquals(1, number("c", "joiners", "members"));
        assertTrue(Double.isNaN(number("c", "joiners", "growth")));
        assertTrue(keys(Severity.CAUTION).contains("dominated"));
        assertTrue(keys(Severity.CAUTION).contains("few-members"));
        assertEquals(1, number("c", "joiners", "telling"));
        assertEquals(0, number("c", "leavers", "telling"), "of nobody nothing can be told");
    }

    @Test
    void aSumThatOneFirmMakesTellsWhatItHas() {
        for (int i = 0; i < 6; i++) {
            firm("c", "2015-01-01", null, 10, i == 0 ? 1000 : 10);
        }
        assertEquals(1, number("c", "stayers", "telling"));
        kind = UnitKind.CLUSTER;
        assertEquals(0, number("c", "stayers", "telling"), "clusters are no firms");
        kind = UnitKind.FIRM;
        values.set(1, new double[] {10, 900});
        values.set(2, new double[] {10, 800});
        assertEquals(0, number("c", "stayers", "telling"));
    }

    @Test
    void noGrowthFromOneDefinitionToAnother() {
        exporterJoined();
        columns.add(DataColumn.Categories.of(new ColumnKey(DataRole.BASIS, "x", new Period("2016")), "v1", "v1", ""));
        assertEquals(List.of("incomparable-periods"), keys(Severity.REFUSE));
        columns.add(DataColumn.Categories.of(new ColumnKey(DataRole.BASIS, "x", new Period("2019")), "v1", "v1", ""));
        assertEquals(List.of(), keys(Severity.REFUSE));
    }

    @Test
    void growthPerYearIsCompound() {
        firm("c", "2015-01-01", null, 100, 133.1);
        Checked.agrees(
                "growth",
                "growth per year",
                "reckoned by hand",
                new double[] {10},
                new double[] {number("c", "stayers", "cagr")},
                1e-11);
        assertEquals(33.1, number("c", "stayers", "growth"), 1e-9);
    }

    @Test
    void whoLeavesAndWhoIsIncompleteStandApart() {
        firm("c", "2015-01-01", "2018-06-30", 30, 99);
        firm("c", "2015-01-01", null, 20, NONE);
        firm("c", "2015-01-01", null, NONE, 7);
        firm("c", "2015-01-01", null, 10, 11);
        firm("c", "2015-01-01", "2019-12-31", 5, 6);
        assertEquals(-30, number("c", "leavers", "change"));
        assertEquals(-13, number("c", "incomplete", "change"));
        assertEquals(2, number("c", "stayers", "change"), "the last day belongs to the time of membership");
        assertEquals(-41, number("c", "whole", "change"));
        assertEquals(5, number("c", "whole", "members"));
    }

    @Test
    void aFirmThatChangesClusterStaysInTheProgramme() {
        firm("a", "2015-01-01", "2017-12-31", 10, 20);
        parents.add(new UnitParent(
                "f0", "b", UnitKind.CLUSTER, Optional.of(LocalDate.of(2018, 1, 1)), Optional.empty(), 1));
        assertEquals(-10, number("a", "leavers", "change"));
        assertEquals(20, number("b", "joiners", "change"));
        assertEquals(10, number("*", "stayers", "change"));
        assertEquals(1, number("*", "whole", "members"), "counts once");
    }

    /** Prices rose by 10 %: 121 are 110 at prices of 2016. */
    @Test
    void moneyIsDeflatedToTheEarlierPeriod() {
        firm("c", "2015-01-01", null, 100, 121);
        given.put("deflator.index", "2016=100,2019=110");
        assertEquals(List.of("no-source"), keys(Severity.REFUSE));
        given.put("deflator.source", "SYNTHETIC");
        assertEquals(110, number("c", "stayers", "real-after"), 1e-12);
        assertEquals(10, number("c", "stayers", "real-growth"), 1e-12);
        assertEquals(21, number("c", "stayers", "growth"), 1e-12);
        given.put("deflator.index", "2016=100");
        assertTrue(keys(Severity.REFUSE).contains("no-index"));
    }

    @Test
    void anIndexOfTheDataDeflatesToo() {
        firm("c", "2015-01-01", null, 100, 121);
        for (String each : List.of("2016", "2019")) {
            columns.add(DataColumn.Numbers.of(
                    new ColumnKey(DataRole.COVARIATE, "GDP", new Period(each)), each.equals("2016") ? 200 : 220));
        }
        assertTrue(keys(Severity.CAUTION).contains("nominal-only"));
        given.put("deflator.series", "GDP");
        assertEquals(110, number("c", "stayers", "real-after"), 1e-12);
        indicator = money(AggregationRule.SUM, Measure.CUMULATIVE);
        assertTrue(keys(Severity.CAUTION).contains("cumulative-money"));
        assertTrue(Double.isNaN(number("c", "stayers", "real-after")));
    }

    @Test
    void nothingIsAddedThatMayNotBe() {
        firm("c", "2015-01-01", null, 100, 121);
        indicator = money(AggregationRule.RATIO_OF_SUMS, Measure.FLOW);
        assertTrue(keys(Severity.CAUTION).contains("not-added"));
        assertEquals(0, table().rows().size());
        given.put("add", "x");
        assertEquals(21, number("c", "stayers", "change"));
    }

    @Test
    void withoutAPositiveBaseGrowthStaysEmpty() {
        firm("c", "2015-01-01", null, 0, 5);
        firm("c", "2015-01-01", null, -3, 5);
        assertTrue(Double.isNaN(number("c", "whole", "growth")));
        assertTrue(Double.isNaN(number("c", "whole", "cagr")));
        assertEquals(13, number("c", "whole", "change"));
        assertTrue(keys(Severity.CAUTION).contains("no-positive-base"));
    }

    @Test
    void everythingSaysThatItIsNotCausal() {
        exporterJoined();
        assertEquals("not-causal", keys(Severity.CAUTION).get(0));
        for (ResultTable table : GrowthTables.of(dataset(), Growth.of(dataset(), arguments()))) {
            assertTrue(table.title().in(Language.EN).contains("not causal"));
            assertTrue(table.title().in(Language.LV).contains("nav cēloņsakarība"));
        }
        for (ResultColumn column : table().columns()) {
            if (column.id().contains("growth")
                    || column.id().contains("change")
                    || column.id().contains("cagr")) {
                assertTrue(column.label().in(Language.EN).contains("not causal"), column.id());
                assertTrue(column.label().in(Language.LV).contains("nav cēloņsakarība"), column.id());
            }
        }
    }

    @Test
    void fromTablesAPersonSaysWhoBelonged() {
        value(10, 20);
        value(NONE, 5);
        assertTrue(keys(Severity.REFUSE).contains("no-membership.belonging"));
        given.put("membership.by", "values");
        assertEquals(10, number("*", "stayers", "change"));
        assertEquals(5, number("*", "joiners", "change"));
        given.put("membership.by", "attribute");
        given.put("membership.attribute", "cluster");
        assertTrue(keys(Severity.REFUSE).contains("no-membership.attribute"));
        columns.add(
                DataColumn.Categories.of(new ColumnKey(DataRole.ATTRIBUTE, "cluster", new Period("2016")), "a", "a"));
        columns.add(
                DataColumn.Categories.of(new ColumnKey(DataRole.ATTRIBUTE, "cluster", new Period("2019")), "", "a"));
        assertEquals(-10, number("a", "leavers", "change"));
        assertEquals(1, number("a", "incomplete", "members"));
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        firm("c", "2015-01-01", null, NONE, NONE);
        assertEquals(List.of("no-values"), keys(Severity.REFUSE));
        assertTrue(keys(Severity.CAUTION).contains("no-values-in-either"));
        given.put("before", "2011");
        assertEquals(List.of("no-two-periods"), keys(Severity.REFUSE));
        given.put("before", "2019");
        assertEquals(List.of("no-two-periods"), keys(Severity.REFUSE));
        given.remove("before");
        firm("c", "2015-01-01", null, 1, Double.POSITIVE_INFINITY);
        assertEquals(List.of("not-finite"), keys(Severity.REFUSE));
    }

    @Test
    void withoutValuesInOnePeriodThereIsNoChange() {
        firm("c", "2015-01-01", null, NONE, 5);
        firm("c", "2015-01-01", null, NONE, 7);
        given.put("before", "2016");
        assertEquals(List.of("no-values"), keys(Severity.REFUSE));
        assertTrue(keys(Severity.CAUTION).contains("no-values-in-period"));
        assertTrue(method.check(dataset(), arguments()).findings().stream()
                .anyMatch(each -> each.key().equals("no-values-in-period")
                        && each.cure().in(Language.EN).contains("x from 2019 to 2019")));
    }

    @Test
    void theFirstPeriodIsTheFirstWithValues() {
        firm("c", "2015-01-01", null, 4, 5);
        columns.add(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "x", new Period("2014")), NONE));
        assertEquals(1, number("c", "stayers", "change"));
        assertEquals(
                "2016", Span.of(dataset(), arguments()).orElseThrow().before().name());
    }

    @Test
    void aSumOfWhichNothingIsKnownIsNoValue() {
        firm("c", "2015-01-01", null, NONE, 5);
        firm("d", "2015-01-01", null, 4, 6);
        assertTrue(Double.isNaN(number("c", "whole", "before")));
        assertTrue(Double.isNaN(number("c", "whole", "change")));
        assertTrue(Double.isNaN(number("*", "incomplete", "before")));
        assertEquals(5, number("*", "incomplete", "change"), "what it adds to the change of the whole");
        assertEquals(7, number("*", "whole", "change"));
    }

    @Test
    void nobodyIsRefused() {
        assertTrue(keys(Severity.REFUSE).contains("no-membership.belonging"));
    }

    @Test
    void thePartsAddUpAndTheOrderOfFirmsMakesNoDifference() {
        Random random = new Random(3);
        List<Object[]> firms = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            firms.add(new Object[] {
                "c" + random.nextInt(3),
                random.nextInt(4) == 0 ? "2018-01-01" : "2015-01-01",
                random.nextInt(4) == 0 ? "2019-06-30" : null,
                random.nextInt(6) == 0 ? NONE : random.nextInt(1000),
                random.nextInt(6) == 0 ? NONE : random.nextInt(1000)
            });
        }
        double[] once = parts(firms);
        assertEquals(once[4], once[0] + once[1] + once[2] + once[3], 1e-9);
        Collections.reverse(firms);
        double[] twice = parts(firms);
        assertTrue(Arrays.equals(once, twice), "whole numbers add up exactly");
    }

    /** Amounts are in the unit of the values, rates in none; as many firms again of the same kind grow at the same rate. */
    @Test
    void unitOfMeasurementTwinsAndMonotonicity() {
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            double[][] firms = random.doubles(8)
                    .mapToObj(share -> new double[] {1 + random.nextInt(1000), 1 + random.nextInt(1000)})
                    .toArray(double[][]::new);
            double change = whole(firms, 1, "change");
            double growth = whole(firms, 1, "growth");
            double yearly = whole(firms, 1, "cagr");
            assertEquals(1024 * change, whole(firms, 1024, "change"), 1e-9);
            assertEquals(growth, whole(firms, 1024, "growth"), 1e-9);
            assertEquals(yearly, whole(firms, 1024, "cagr"), 1e-9);
            double[][] twins = Arrays.copyOf(firms, 16);
            System.arraycopy(firms, 0, twins, 8, 8);
            assertEquals(2 * change, whole(twins, 1, "change"), 1e-9);
            assertEquals(growth, whole(twins, 1, "growth"), 1e-9);
            firms[3][1] += 1 + random.nextInt(50);
            assertTrue(whole(firms, 1, "change") > change);
            assertTrue(whole(firms, 1, "growth") > growth);
            assertTrue(whole(firms, 1, "cagr") > yearly);
        }
    }

    private double whole(double[][] firms, double scale, String column) {
        values.clear();
        parents.clear();
        units = 0;
        for (double[] each : firms) {
            firm("c", "2015-01-01", null, scale * each[0], scale * each[1]);
        }
        return number("c", "whole", column);
    }

    private double[] parts(List<Object[]> firms) {
        values.clear();
        parents.clear();
        units = 0;
        firms.forEach(each -> firm(
                (String) each[0],
                (String) each[1],
                (String) each[2],
                ((Number) each[3]).doubleValue(),
                ((Number) each[4]).doubleValue()));
        return Arrays.stream(new String[] {"stayers", "joiners", "leavers", "incomplete", "whole"})
                .mapToDouble(part -> number("*", part, "change"))
                .toArray();
    }
}
