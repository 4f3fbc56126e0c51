package lv.kopa.store.internal.registry;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A thread beside the one that talks with the database: for what takes time and touches none, one after the other. */
final class Beside implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Beside::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kopa-beside");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins something; what comes back waits for it and gives what came of it. */
    <R> Supplier<R> begin(Supplier<R> work) {
        CompletableFuture<R> begun = CompletableFuture.supplyAsync(work, thread);
        return () -> done(begun);
    }

    private static <R> R done(CompletableFuture<R> begun) {
        try {
            return begun.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
