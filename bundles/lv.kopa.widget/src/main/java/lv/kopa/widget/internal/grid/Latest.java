package lv.kopa.widget.internal.grid;

import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingWorker;

/** Computes beside the event dispatch thread where it may take long, and hands over the answer to the last question only. */
final class Latest<T> {
    private final Consumer<T> answered;
    private long asked;

    Latest(Consumer<T> answered) {
        this.answered = answered;
    }

    /**
     * Asks a question.
     *
     * @param takesLong whether finding the answer may take long; if not, it has been handed over on return
     */
    void ask(boolean takesLong, Supplier<T> question) {
        asked++;
        if (!takesLong) {
            answered.accept(question.get());
            return;
        }
        long mine = asked;
        new SwingWorker<T, Void>() {
            @Override
            protected T doInBackground() {
                return question.get();
            }

            @Override
            protected void done() {
                if (mine == asked) {
                    answered.accept(answer(this));
                }
            }
        }.execute();
    }

    private static <T> T answer(SwingWorker<T, Void> worker) {
        try {
            return worker.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
