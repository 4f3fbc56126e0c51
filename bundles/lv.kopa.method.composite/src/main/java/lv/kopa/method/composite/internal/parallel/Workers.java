package lv.kopa.method.composite.internal.parallel;

import java.util.function.IntConsumer;

/** Who does the same for every index; see {@link lv.kopa.evaluation.EvaluationContext#forEachIndex}. */
@FunctionalInterface
public interface Workers {
    /** One after the other. */
    Workers ALONE = (count, body) -> {
        for (int i = 0; i < count; i++) {
            body.accept(i);
        }
    };

    /** Does the same for every index from 0 to {@code count − 1} and returns when all are done. */
    void forEachIndex(int count, IntConsumer body);
}
