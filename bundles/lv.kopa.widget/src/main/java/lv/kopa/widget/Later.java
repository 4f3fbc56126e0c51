package lv.kopa.widget;

import java.awt.EventQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Finds out beside the event dispatch thread what takes more than a moment, for one place: only the answer to the latest
 * question counts. Everything here is called on the event dispatch thread.
 *
 * @param <T> type of the answer
 */
public final class Later<T> {
    private final Executor beside;
    private final Executor events;
    private final Consumer<? super T> place;
    private final Consumer<? super RuntimeException> failed;
    private int latest;

    /** Answers go to this place. */
    public Later(Consumer<? super T> place) {
        this(Later::thread, EventQueue::invokeLater, place);
    }

    /** Answers go to the first place, what was thrown instead of an answer to the second. */
    public Later(Consumer<? super T> place, Consumer<? super RuntimeException> failed) {
        this(Later::thread, EventQueue::invokeLater, place, failed);
    }

    /** With other ways to run beside and on the event dispatch thread. */
    public Later(Executor beside, Executor events, Consumer<? super T> place) {
        this(beside, events, place, failure -> {
            throw failure;
        });
    }

    private Later(
            Executor beside, Executor events, Consumer<? super T> place, Consumer<? super RuntimeException> failed) {
        this.beside = beside;
        this.events = events;
        this.place = place;
        this.failed = failed;
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "kopa-view");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Asks; what is thrown is thrown on the event dispatch thread, where faults of views are told of, if it has no place of its
     * own; unless the answer is no longer wanted.
     */
    public void ask(Supplier<? extends T> question) {
        latest++;
        int mine = latest;
        beside.execute(() -> {
            Runnable told = answer(question);
            events.execute(() -> {
                if (mine == latest) {
                    told.run();
                }
            });
        });
    }

    private Runnable answer(Supplier<? extends T> question) {
        try {
            T answer = question.get();
            return () -> place.accept(answer);
        } catch (RuntimeException e) {
            return () -> failed.accept(e);
        } catch (Error e) {
            return () -> {
                throw e;
            };
        }
    }

    /** Wants no answer any more. */
    public void forget() {
        latest++;
    }
}
