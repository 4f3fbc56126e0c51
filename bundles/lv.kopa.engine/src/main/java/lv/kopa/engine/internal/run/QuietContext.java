package lv.kopa.engine.internal.run;

import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.text.Text;

/** The context of one of many runs: it works on the thread on which it is, and nobody hears how far it is. */
record QuietContext(EvaluationContext around) implements EvaluationContext {

    @Override
    public void progress(double fraction, Text step) {
        // the study says how far it is
    }

    @Override
    public void checkCancelled() {
        around.checkCancelled();
    }

    @Override
    public void forEachIndex(int count, IntConsumer body) {
        for (int index = 0; index < count; index++) {
            checkCancelled();
            body.accept(index);
        }
    }

    @Override
    public RandomGenerator random(long index) {
        return around.random(index);
    }
}
