package lv.kopa.derive.internal.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaParserTest {
    private static double value(String formula) throws FormulaException {
        return Quotient.constant(FormulaParser.parse(formula)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "8 / 4 / 2 | 1",
                "8 - 4 - 2 | 2",
                "-2 * -3 | 6",
                "--2 | 2",
                "2 - -2 | 4",
                "min(3, max(1, 2)) | 2",
                "abs(1 - 3) | 2",
                "above(2, 1) + above(1, 1) + above(1, 2) | 1",
                "0.5*100 | 50"
            })
    void computesAsSchoolDoes(String formula, double expected) throws FormulaException {
        assertEquals(expected, value(formula));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + | The formula ends where a value should stand",
                "(1 | “)” is missing at the end",
                "1 2 | “2” at character 3 does not belong there",
                "[OC-14 | The bracket at character 1 is not closed",
                "[] | “” at character 1 is not the code of an indicator",
                "sqrt(2) | There is no function “sqrt” (at character 1)",
                "min(1) | “min” takes 2 values, not 1",
                "1.2.3 | “1.2.3” at character 1 is not a number",
                "1,5 | A comma stands in a number at character 1",
                "šis | “š” at character 1 does not belong there"
            })
    void whatCannotBeReadIsToldWithItsPlace(String formula, String message) {
        FormulaException refused = assertThrows(FormulaException.class, () -> FormulaParser.parse(formula));

        assertEquals(message, refused.fault().message().in(Language.EN));
        assertFalse(refused.fault().cure().isEmpty());
        assertFalse(refused.fault()
                .message()
                .in(Language.LV)
                .equals(refused.fault().message().in(Language.EN)));
    }

    @Test
    void namesAreIndicatorsInBracketsAndMeasuresAsWords() throws FormulaException {
        assertEquals(
                new Expression.Operation(
                        Expression.Operator.DIVIDE,
                        List.of(
                                new Expression.IndicatorName("OC-14", true, false),
                                new Expression.MeasureName("members"))),
                FormulaParser.parse("[ OC-14 @previous ] / members"));
    }

    @Test
    void nothingNestsSoDeepThatReadingFails() {
        assertThrows(FormulaException.class, () -> FormulaParser.parse("(".repeat(1500) + "1"));
        assertThrows(FormulaException.class, () -> FormulaParser.parse("-".repeat(1500) + "1"));
        assertThrows(FormulaException.class, () -> FormulaParser.parse("1+".repeat(1500) + "1"));
    }

    @Test
    void aFormulaHasSoManyOperatorsAndNoMore() throws FormulaException {
        FormulaParser.parse("members" + "+1".repeat(200));

        for (String more : List.of("+1", "*1", "*-1", "*abs(1)")) {
            FormulaException refused =
                    assertThrows(FormulaException.class, () -> FormulaParser.parse("members" + more.repeat(201)));
            assertEquals(
                    "The formula has more than 200 operators",
                    refused.fault().message().in(Language.EN));
            assertFalse(refused.fault().cure().isEmpty());
        }
    }

    @Test
    void anyCharactersAreReadOrRefused() {
        Random random = new Random(4);
        String alphabet = "0123.,+-*/()[]@ abcminmax";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder formula = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                formula.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                FormulaParser.parse(formula.toString());
            } catch (FormulaException e) {
                assertFalse(e.fault().message().isEmpty());
            }
        }
    }

    @Test
    void quotientsAreFoundThroughFactors() throws FormulaException {
        Quotient quotient =
                Quotient.of(FormulaParser.parse("100 * (a - b) / (2 * b) / 5")).orElseThrow();

        assertEquals(10, quotient.factor());
        assertEquals(FormulaParser.parse("a - b"), quotient.numerator());
        assertEquals(FormulaParser.parse("b"), quotient.denominator());
        assertEquals(Optional.empty(), Quotient.of(FormulaParser.parse("a * b / c")));
        assertEquals(Optional.empty(), Quotient.of(FormulaParser.parse("a / b + 1")));
        assertEquals(Optional.empty(), Quotient.of(FormulaParser.parse("a / b / c")));
        assertEquals(Optional.empty(), Quotient.of(FormulaParser.parse("a * 2")));
        assertEquals(
                FormulaParser.parse("b"),
                Quotient.of(FormulaParser.parse("a / (b / 2)")).orElseThrow().denominator());
        assertEquals(
                2, Quotient.of(FormulaParser.parse("a / (b / 2)")).orElseThrow().factor());
    }

    @Test
    void whatIsLinearCanBeAdded() throws FormulaException {
        assertTrue(FormulaParser.parse("2 * a - b / 4").isLinear());
        assertFalse(FormulaParser.parse("a * b").isLinear());
        assertFalse(FormulaParser.parse("a / b").isLinear());
        assertFalse(FormulaParser.parse("max(a, b)").isLinear());
        assertFalse(FormulaParser.parse("a + 1").isLinear());
    }
}
