package lv.kopa.derive.internal.formula;

import static lv.kopa.derive.internal.FakeCatalogue.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lv.kopa.derive.internal.FakeCatalogue;
import lv.kopa.derive.internal.FakeCatalogue.Draft;
import lv.kopa.derive.internal.World;
import lv.kopa.derive.internal.count.Measures;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.CountedMeasures.CountedMeasure;
import lv.kopa.indicator.FormulaCheck.Fault;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaFaultsTest {
    private final FakeCatalogue catalogue = new FakeCatalogue()
            .with(draft("EUR", "EUR", Level.CLUSTER, AggregationRule.SUM))
            .with(draft("YEARLY", "EUR/yr", Level.CLUSTER, AggregationRule.SUM))
            .with(draft("HEADS", "persons", Level.CLUSTER, AggregationRule.SUM))
            .with(draft("BARE", "", Level.CLUSTER, AggregationRule.SUM))
            .with(draft("GRADE", "1-4", Level.CLUSTER, AggregationRule.NONE).scale(ScaleType.ORDINAL))
            .with(draft("INDEX", "points", Level.CLUSTER, AggregationRule.MEAN).scale(ScaleType.INTERVAL));

    private List<Fault> faults(Draft draft) {
        return new FormulaFaults(new Measures()).check(draft.build(), code -> catalogue.find(code, World.LONG_AGO));
    }

    private String told(Draft draft) {
        List<Fault> faults = faults(draft);
        faults.forEach(fault -> {
            assertNotEquals(fault.message().in(Language.EN), fault.message().in(Language.LV));
            assertTrue(!fault.cure().isEmpty());
        });
        return String.join(
                "; ",
                faults.stream().map(fault -> fault.message().in(Language.EN)).toList());
    }

    private static Draft money(String formula) {
        return draft("X", "EUR", Level.CLUSTER, AggregationRule.SUM).formula(formula);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[EUR] + [YEARLY] | -",
                "[EUR] * 2 | -",
                "max([EUR], 0) | -",
                "[EUR] + [HEADS] | Different units are added or compared: EUR (EUR) and HEADS (persons)",
                "[EUR] + 1 | Different units are added or compared: EUR (EUR) and 1",
                "min([EUR], members) | Different units are added or compared: EUR (EUR) and members (members)",
                "[EUR] + [BARE] | “BARE” has no unit",
                "[HEADS] | The unit is “EUR”, but the formula gives persons",
                "[EUR] * [GRADE] | “GRADE” only has an order, and cannot be computed with",
                "[EUR] * [INDEX] | “INDEX” has no true zero, and cannot be multiplied or divided",
                "paymentz | Nothing is counted under the word “paymentz”",
                "daysToFirstService | “daysToFirstService” cannot be counted for clusters; The unit is “EUR”, but the formula gives days",
                "[EUR] / [HEADS] | The formula of “X” divides, but its values are to be added or averaged"
            })
    void unitsScalesAndWordsAreChecked(String formula, String expected) {
        assertEquals(expected == null ? "" : expected, told(money(formula)));
    }

    @Test
    void theNearestWordsAreOffered() {
        assertTrue(faults(money("paymentz")).get(0).cure().in(Language.EN).startsWith("Near to it are: payments"));
    }

    @Test
    void percentagesAreSharesAndNeverAddedOrAveraged() {
        Draft share = draft("P", "%", Level.CLUSTER, AggregationRule.RATIO_OF_SUMS);
        assertEquals("", told(share.formula("membersUsingServices / members * 100")));
        assertEquals("", told(share.formula("smeMembers / members * 100")));
        assertEquals("", told(share.formula("(members - membersBefore) / membersBefore * 100")));
        assertEquals(
                "“P” is a percentage, but its formula gives eur members^-1", told(share.formula("payments / members")));
        assertEquals(
                "“P” is put together as a ratio of sums, but its formula is not one quotient",
                told(share.formula("members / members - 1")));
        for (AggregationRule rule : List.of(AggregationRule.SUM, AggregationRule.MEAN)) {
            assertEquals(
                    "“P” is a percentage, but its values are to be added or averaged",
                    told(draft("P", "%", Level.CLUSTER, rule)));
        }
    }

    @Test
    void whatOnlyHasAnOrderIsNotPutTogether() {
        for (AggregationRule rule : List.of(AggregationRule.SUM, AggregationRule.MEAN, AggregationRule.RATIO_OF_SUMS)) {
            assertEquals(
                    "“G” only has an order, but its values are to be added or averaged",
                    told(draft("G", "1-4", Level.CLUSTER, rule).scale(ScaleType.ORDINAL)));
        }
        assertEquals(
                "",
                told(draft("G", "0 none-3 gold", Level.CLUSTER, AggregationRule.NONE)
                        .scale(ScaleType.ORDINAL)
                        .formula("labelGrade")));
        assertEquals(
                "“labelGrade” is of another scale than the indicator that takes its value",
                told(draft("G", "0 none-3 gold", Level.CLUSTER, AggregationRule.NONE)
                        .formula("labelGrade")));
    }

    @Test
    void everyMeasureHasWordsInBothLanguages() {
        for (CountedMeasure measure : new Measures().all()) {
            assertTrue(measure.word().matches("[a-z][A-Za-z0-9]*"), measure.word());
            assertNotEquals(
                    measure.definition().in(Language.EN), measure.definition().in(Language.LV), measure.word());
        }
        assertEquals(79, new Measures().all().size());
    }
}
