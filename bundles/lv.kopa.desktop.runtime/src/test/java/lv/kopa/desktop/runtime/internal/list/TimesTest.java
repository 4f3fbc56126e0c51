package lv.kopa.desktop.runtime.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

class TimesTest {
    private final Times times = new Times(ZoneOffset.ofHours(2), Language.LV);

    @Test
    void ofTodayTheTimeOfDayIsEnough() {
        Instant late = Instant.parse("2024-03-01T23:30:05Z");
        assertEquals("01:30:05", times.moment(late, LocalDate.of(2024, 3, 2)));
        assertEquals("2024-03-02 01:30", times.moment(late, LocalDate.of(2024, 3, 3)));
    }

    @Test
    void durationsAreAsExactAsAnyoneWants() {
        assertEquals("0,4 s", times.duration(Duration.ofMillis(440)));
        assertEquals("59 s", times.duration(Duration.ofMillis(59_999)));
        assertEquals("59 min 59 s", times.duration(Duration.ofSeconds(3599)));
        assertEquals("25 h 1 min", times.duration(Duration.ofSeconds(90_060)));
    }
}
