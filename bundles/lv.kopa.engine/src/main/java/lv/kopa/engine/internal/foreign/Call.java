package lv.kopa.engine.internal.foreign;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A call of foreign code on a thread of its own. Whatever is thrown is taken down in words, on that thread. */
final class Call<T> implements Runnable {
    private final Callable<T> code;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile T value;
    private volatile Thrown thrown;

    /**
     * Something that was thrown.
     *
     * @param words type and message, for the person
     * @param trace where, for the log
     */
    record Thrown(String words, String trace) {}

    Call(Callable<T> code) {
        this.code = code;
    }

    @Override
    public void run() {
        try {
            value = code.call();
        } catch (Throwable e) { // a plug-in may throw anything, LinkageError and StackOverflowError too
            thrown = describe(e);
        } finally {
            ended.countDown();
        }
    }

    /** Even the messages of foreign exceptions are foreign code. */
    private static Thrown describe(Throwable thrown) {
        String type = thrown.getClass().getSimpleName();
        try {
            String message = thrown.getMessage();
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            return new Thrown(message == null || message.isBlank() ? type : type + ": " + message, trace.toString());
        } catch (Throwable e) {
            return new Thrown(type, thrown.getClass().getName());
        }
    }

    boolean awaitEnd(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    Optional<T> value() {
        return Optional.ofNullable(value);
    }

    Optional<Thrown> thrown() {
        return Optional.ofNullable(thrown);
    }
}
