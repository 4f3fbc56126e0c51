package lv.kopa.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0, 100, 5, 20", "0, 68, 7, 10", "-3, 3, 6, 1", "0, 0.0004, 4, 0.0001", "0, 1e9, 4, 2e8"})
    void numbersAreRoundAndAboutAsManyAsAskedFor(double lower, double upper, int ticks, double step) {
        assertEquals(step, new Scale(lower, upper, ticks).step(), step * 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "0, 0", "-2, -2", "1e-300, 1e-300", "1e15, 1e15", "0.1, 0.30000000000000004"})
    void everyValueIsInsideAndEvenOneValueHasAScale(double lowest, double highest) {
        Scale scale = Scale.around(lowest, highest, 4);

        assertTrue(scale.lower() < lowest && highest < scale.upper(), scale.toString());
    }

    @Test
    void longNumbersAreFewerSoThatTheyDoNotOverlap() {
        Scale money = new Scale(0, 83e6, 4);
        assertEquals(20e6, money.in(600, Language.LV).step());
        assertEquals(50e6, money.in(190, Language.LV).step());
        assertEquals(20, new Scale(0, 83, 4).in(190, Language.LV).step());
        assertEquals(0, new Scale(0, 83e6, 0).in(190, Language.LV).ticks());
    }

    @Test
    void endsThatAreNoRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Scale(1, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> new Scale(Double.NaN, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> new Scale(0, Double.POSITIVE_INFINITY, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|10|5|2,0|2", "0|1|5|0.6|0.6", "0|1|5|0.6|0,6", "0|4e6|4|2000000|2 000 000"})
    void numbersAreWrittenAsTheirDistanceNeeds(double lower, double upper, int ticks, String value, String written) {
        Language language = written.contains(",") || written.contains(" ") ? Language.LV : Language.EN;
        NumberAxis axis = new Scale(lower, upper, ticks).axis(new ChartTheme(language, Palette.LIGHT));

        assertEquals(
                written,
                axis.getTickUnit()
                        .valueToString(Double.parseDouble(value.replace(',', '.')))
                        .replace('\u00a0', ' '));
    }
}
