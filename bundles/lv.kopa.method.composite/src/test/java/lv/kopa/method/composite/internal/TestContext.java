package lv.kopa.method.composite.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.RandomStreams;
import lv.kopa.text.Text;

/** A context that works on a number of threads, in whatever order they come. */
record TestContext(int threads) implements EvaluationContext {
    @Override
    public void progress(double fraction, Text step) {}

    @Override
    public void checkCancelled() {}

    @Override
    public void forEachIndex(int count, IntConsumer body) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<?> done : IntStream.range(0, count)
                    .mapToObj(i -> pool.submit(() -> body.accept(i)))
                    .toList()) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public RandomGenerator random(long index) {
        return RandomStreams.stream(1, index);
    }
}
