package lv.kopa.method.mcda.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many units there are, an evaluation never takes more than three copies of the data. */
class MemoryTest {
    private static final int UNITS = 100_000;
    private static final int CRITERIA = 20;
    private static final double COPY = (double) UNITS * CRITERIA * Double.BYTES;

    /** What the thread has allocated, freed or not: at no time can there have been more. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"topsis", "vikor"})
    void anEvaluationAllocatesAtMostThreeCopies(String name) {
        Random random = new Random(UNITS);
        double[][] rows = new double[UNITS][];
        for (int unit = 0; unit < UNITS; unit++) {
            rows[unit] = random.doubles(CRITERIA, 1, 100).toArray();
        }
        Case made = Case.of(rows);
        Dataset data = made.dataset();
        MatrixMethod method = Methods.of(name);
        Arguments arguments = made.arguments(method);
        within("check of " + name, () -> method.check(data, arguments));
        within(name, () -> method.evaluate(data, arguments, new Case.Alone()));
    }

    private static void within(String what, Runnable work) {
        long before = allocated();
        work.run();
        double copies = (allocated() - before) / COPY;
        assertTrue(copies <= 3, () -> what + " allocated " + copies + " copies of the data");
        assertTrue(copies > 0.1, () -> "nothing was counted: " + copies);
    }
}
