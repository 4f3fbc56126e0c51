package lv.kopa.desktop.internal;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * The one place from which the window calls what others contributed. Whatever is thrown becomes a problem that names the
 * jar, and costs nothing but its own answer.
 */
public final class Guard {
    private static final System.Logger LOG = System.getLogger(Guard.class.getName());
    private static final Messages MESSAGES = Messages.of(Guard.class);
    private static final String TWICE = "window-twice";

    private final ProblemLog problems;

    /** Tells of problems. */
    public Guard(ProblemLog problems) {
        this.problems = problems;
    }

    /** What the call gives; nothing if it gives null or throws. */
    public <T> Optional<T> call(Origin origin, Callable<T> call) {
        try {
            return Optional.ofNullable(call.call());
        } catch (Throwable e) { // a bundle of others may throw anything, and errors of linking above all
            failed(origin, e);
            return Optional.empty();
        }
    }

    /** Runs something of others. Tells whether it came to its end. */
    public boolean run(Origin origin, Runnable call) {
        return call(origin, () -> {
                    call.run();
                    return true;
                })
                .orElse(false);
    }

    /** Notes that something of a bundle has failed, and gives the words for it. */
    public Text failed(Origin origin, Throwable thrown) {
        LOG.log(Level.ERROR, "failed: " + origin, thrown);
        Text message =
                MESSAGES.text("guard.failed", origin.jar(), thrown.getClass().getSimpleName());
        report(origin, "window-failed", message, MESSAGES.text("guard.failed.cure"));
        return message;
    }

    /** Notes that a job failed by a bundle. */
    void jobFailed(Origin origin, Text job, Throwable thrown) {
        Text message = MESSAGES.text(
                "guard.job-failed", origin.jar(), job, thrown.getClass().getSimpleName());
        report(origin, "job-failed", message, MESSAGES.text("guard.failed.cure"));
    }

    /** Notes that a bundle brings what another has brought before. */
    public void twice(Origin origin, String id, Origin first) {
        Text message = MESSAGES.text("guard.twice", origin.jar(), id, first.jar());
        report(origin, TWICE, message, MESSAGES.text("guard.twice.cure"));
    }

    /** What a bundle brings, no other brings any more. */
    public void onceAgain(Origin origin) {
        problems.clear(origin.jar(), TWICE);
    }

    private void report(Origin origin, String key, Text message, Text cure) {
        problems.report(new Problem(origin.jar(), key, Instant.now(), message, cure));
    }

    /** Closes something of our own; what goes wrong then concerns the log only. */
    static void quietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "not closed: " + closeable, e);
        }
    }
}
