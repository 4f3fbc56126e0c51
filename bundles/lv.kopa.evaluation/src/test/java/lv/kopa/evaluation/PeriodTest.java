package lv.kopa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2018, 2018-12-31",
        "2018-H1, 2018-06-30",
        "2018-H2, 2018-12-31",
        "2018-Q1, 2018-03-31",
        "2018-Q4, 2018-12-31",
        "2018-02, 2018-02-28",
        "2016-02, 2016-02-29",
        "2018-05-17, 2018-05-17"
    })
    void endsOnItsLastDay(String name, LocalDate day) {
        assertEquals(Optional.of(day), new Period(name).lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wave one", "18", "2018-H3", "2018-Q0", "2018-13", "2018-02-30", "2018/2019"})
    void otherNamesHaveNone(String name) {
        assertEquals(Optional.empty(), new Period(name).lastDay());
    }

    @Test
    void aDayIsAPeriodToo() {
        LocalDate day = LocalDate.of(2020, 12, 31);
        assertEquals(Optional.of(day), Period.of(day).lastDay());
    }
}
