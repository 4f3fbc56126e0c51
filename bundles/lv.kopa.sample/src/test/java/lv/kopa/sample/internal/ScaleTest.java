package lv.kopa.sample.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.registry.Change;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final int SCALE = 100;

    /** Counts and keeps nothing. */
    private static final class Counting implements Sample.Taker {
        final Map<String, Integer> things = new HashMap<>();
        int largest;
        double far = -1;

        @Override
        public void take(Batch batch) {
            largest = Math.max(largest, batch.changes().size());
            for (Change<?> change : batch.changes()) {
                things.merge(change.kind().name(), 1, Integer::sum);
            }
        }

        @Override
        public void far(double fraction) {
            assertTrue(fraction > far && fraction < 1);
            far = fraction;
        }
    }

    @Test
    void aHundredTimesTheProgrammeIsMadeBlockByBlock() throws IOException {
        Counting counting = new Counting();
        List<Batch> late = new Sample(1, new Size(SCALE * 13)).give(counting);
        assertEquals(1300, counting.things.get("cluster"));
        assertEquals(1300, counting.things.get("grant"));
        assertTrue(counting.things.get("organisation") > 33_200);
        assertTrue(counting.largest < 20_000, "no batch grows with the size: " + counting.largest);
        assertTrue(late.stream().mapToInt(batch -> batch.changes().size()).sum() < 30 * SCALE);
    }
}
