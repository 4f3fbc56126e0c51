package lv.kopa.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.DeMinimis.Regulation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever was granted when: the ceiling is passed if, and only if, a window that ends on some day holds too much. */
class CeilingPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    @RepeatedTest(60)
    void theRollingCeilingIsThatOfTheWorstDay(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        World world = new World().firm("f");
        TreeMap<LocalDate, Integer> aid = new TreeMap<>();
        int days = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
        for (int i = 0; i < 2 + random.nextInt(8); i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(days));
            int amount = 10_000 + random.nextInt(110_000);
            aid.merge(day, amount, Integer::sum);
            world.aid("f", day.toString(), amount + ".00", Regulation.R2023_2831);
        }
        boolean tooMuch = false;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            int sum = aid.subMap(day.minusYears(3), false, day, true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            tooMuch |= sum > 300_000;
        }
        assertEquals(
                tooMuch ? Outcome.BROKEN : Outcome.HOLDS,
                world.check("V-20", LAST).get(0).outcome(),
                aid::toString);
    }
}
