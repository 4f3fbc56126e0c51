package lv.kopa.widget.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lv.kopa.widget.internal.report.Nearness.Care;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {
    /** A part of 300 pixels; 1000 pixels are seen from 5000 on. */
    @ParameterizedTest
    @CsvSource({
        "5200, PREPARE",
        "4900, PREPARE",
        "6900, PREPARE",
        "3800, PREPARE",
        "7500, KEEP",
        "3000, KEEP",
        "9500, RELEASE",
        "0, RELEASE"
    })
    void whatIsFarAwayIsLetGo(int top, Care care) {
        assertEquals(care, Nearness.of(top, 300, 5000, 1000));
    }
}
