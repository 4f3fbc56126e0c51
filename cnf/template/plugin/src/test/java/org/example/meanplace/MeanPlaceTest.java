package org.example.meanplace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class MeanPlaceTest {
    private final MeanPlace method = new MeanPlace();

    private Arguments arguments(Map<String, Object> given) {
        return method.description().parameters().bind(given).arguments().orElseThrow();
    }

    private static Dataset dataset(Direction direction, double... exports) {
        Dataset.Builder dataset = new Dataset.Builder();
        for (int i = 0; i < exports.length; i++) {
            dataset.unit(new Unit("u" + i, Text.same("Unit " + i), UnitKind.CLUSTER));
        }
        return dataset.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "exports", Period.NONE), exports))
                .tree(new IndicatorNode.Aggregate(
                        "index",
                        Text.same("Index"),
                        1,
                        List.of(new IndicatorNode.Leaf(
                                Indicator.simple("exports", Text.same("Exports"), Text.EMPTY, direction), 1))))
                .build();
    }

    private double[] column(Dataset dataset, ResultRole role) {
        return method.evaluate(dataset, arguments(Map.of()), new OneThread())
                .first(ResultTable.Purpose.SCORES)
                .orElseThrow()
                .first(role)
                .orElseThrow()
                .toArray();
    }

    @Test
    void tiesCountHalfAndShareAPlace() {
        Dataset dataset = dataset(Direction.UP, 3, 1, 3, 2);
        assertArrayEquals(new double[] {2.5 / 3, 0, 2.5 / 3, 1.0 / 3}, column(dataset, ResultRole.SCORE), 1e-15);
        assertArrayEquals(new double[] {1, 4, 1, 3}, column(dataset, ResultRole.RANK));
    }

    @Test
    void lessIsBetterWhereTheIndicatorSaysSo() {
        assertArrayEquals(new double[] {3, 1, 2}, column(dataset(Direction.DOWN, 9, 1, 5), ResultRole.RANK));
    }

    @Test
    void unitsWithoutValuesAreNamedAndNotRanked() {
        Dataset dataset = dataset(Direction.UP, 3, Double.NaN, 1);
        assertTrue(Double.isNaN(column(dataset, ResultRole.RANK)[1]));
        assertEquals(
                List.of("u1"),
                method.check(dataset, arguments(Map.of())).findings().get(0).subjects());
    }

    @Test
    void refusesWhatHasNoGoodEnd() {
        assertTrue(method.check(dataset(Direction.NEUTRAL, 1, 2), arguments(Map.of()))
                .refused());
    }

    @Test
    void speaksBothLanguages() {
        Text question = method.description().question();
        assertTrue(!question.in(Language.EN).equals(question.in(Language.LV)));
    }

    /** Does everything on the thread that asks. */
    private static final class OneThread implements EvaluationContext {
        @Override
        public void progress(double fraction, Text step) {
            // nobody listens
        }

        @Override
        public void checkCancelled() {
            // nobody cancels
        }

        @Override
        public void forEachIndex(int count, IntConsumer body) {
            for (int i = 0; i < count; i++) {
                body.accept(i);
            }
        }

        @Override
        public RandomGenerator random(long index) {
            throw new AssertionError("this method draws no random numbers");
        }
    }
}
