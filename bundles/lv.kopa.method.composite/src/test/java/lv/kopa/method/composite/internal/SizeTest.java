package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import org.junit.jupiter.api.Test;

/** Ten thousand units: every step within seconds on any machine; normally a few tenths of a second. */
class SizeTest {
    private static final int UNITS = 10_000;

    private static Dataset dataset() {
        Random random = new Random(1);
        Case data = new Case(IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toArray(String[]::new));
        String[] groups = new String[UNITS];
        Arrays.setAll(groups, i -> "g" + i % 20);
        data.groups("group", groups);
        for (int indicator = 0; indicator < 49; indicator++) {
            double[] values = new double[UNITS];
            Arrays.setAll(values, i -> random.nextInt(50) == 0 ? Double.NaN : Math.exp(2 * random.nextGaussian()));
            data.with("x" + indicator, values);
        }
        return data.dataset();
    }

    @Test
    void tenThousandUnitsAreNoTrouble() {
        Dataset dataset = dataset();
        Map<String, Object> given = Map.of(
                "imputation.method", "group-median",
                "imputation.group", "group",
                "treatment.method", "winsorise");
        CompositeMethod method = new CompositeMethod();

        EvaluationResult result = assertTimeout(Duration.ofSeconds(20), () -> {
            method.check(dataset, Case.arguments(given));
            return method.evaluate(dataset, Case.arguments(given), new TestContext(2));
        });

        assertEquals(
                1, Arrays.stream(Case.column(result, "scores", "rank")).min().orElseThrow());
    }
}
