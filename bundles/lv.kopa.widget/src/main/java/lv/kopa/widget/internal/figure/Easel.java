package lv.kopa.widget.internal.figure;

import java.awt.EventQueue;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import lv.kopa.report.Figure;

/**
 * Has a figure painted elsewhere, one sheet at a time: while one is painted, only the latest of those wanted meanwhile is
 * remembered. Whatever the figure throws stays here. Used on the event dispatch thread.
 */
public final class Easel {
    private final Figure figure;
    private final Executor painters;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private Painting painting;
    private Sheet inWork;
    private Sheet wanted;
    private Throwable failure;

    /**
     * An easel.
     *
     * @param figure what is painted
     * @param painters where it is painted
     * @param changed called when there is a picture, or when there will be none
     * @param failed given what the figure threw
     */
    public Easel(Figure figure, Executor painters, Runnable changed, Consumer<Throwable> failed) {
        this.figure = figure;
        this.painters = painters;
        this.changed = changed;
        this.failed = failed;
    }

    /** The latest picture; not necessarily on the sheet that is wanted now. */
    public Optional<Painting> painting() {
        return Optional.ofNullable(painting);
    }

    /** Whether the figure failed; nothing is painted then until it is tried again. */
    public boolean broken() {
        return failure != null;
    }

    /** Has the figure painted on this sheet, unless it is already. */
    public void want(Sheet sheet) {
        if (broken() || painting != null && painting.sheet().equals(sheet)) {
            wanted = null;
            return;
        }
        wanted = sheet;
        if (inWork == null) {
            begin();
        }
    }

    /** Forgets the picture. */
    public void clear() {
        painting = null;
        wanted = null;
    }

    /** Forgets the failure. */
    public void retry() {
        failure = null;
        changed.run();
    }

    /** Takes it that the figure failed, whatever it did. */
    public void fail(Throwable e) {
        inWork = null;
        painting = null;
        failure = e;
        changed.run();
        failed.accept(e);
    }

    private void begin() {
        Sheet sheet = wanted;
        inWork = sheet;
        wanted = null;
        painters.execute(() -> {
            try {
                Painting done = Painting.of(figure, sheet);
                EventQueue.invokeLater(() -> end(done));
            } catch (Throwable e) { // whatever foreign code throws
                EventQueue.invokeLater(() -> fail(e));
            }
        });
    }

    private void end(Painting done) {
        inWork = null;
        painting = done;
        if (wanted != null && !wanted.equals(done.sheet())) {
            begin();
        }
        changed.run();
    }
}
