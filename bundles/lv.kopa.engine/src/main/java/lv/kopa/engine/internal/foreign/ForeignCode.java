package lv.kopa.engine.internal.foreign;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.kopa.engine.internal.foreign.Answer.Reason;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The one place from which code of plug-ins is called. Each call has a thread of its own with the plug-in's class loader
 * and a time limit. Whatever goes wrong becomes an {@link Answer.Failed} and an entry in the {@link ProblemLog}, both
 * naming the bundle and its jar; a bad plug-in costs its own answer and nothing else.
 *
 * <p>Java cannot end a thread. A call that neither returns when asked to stop nor when interrupted is left alone, and the
 * entry says that its thread stays lost until the next start.
 */
@Component(service = ForeignCode.class)
public final class ForeignCode {
    private static final System.Logger LOG = System.getLogger(ForeignCode.class.getName());
    private static final Messages MESSAGES = Messages.of(ForeignCode.class);
    private static final long BEAT_MILLIS = 50;
    private static final long GRACE_MILLIS = 500;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile ProblemLog problems;

    /** Notes no problems until a log is there. */
    public ForeignCode() {}

    /** Notes problems in this log. */
    public ForeignCode(ProblemLog problems) {
        this.problems = problems;
    }

    /** What is asked of foreign code. */
    public enum Errand {
        /** To say what it is. */
        DESCRIBE,
        /** To check data and arguments. */
        CHECK,
        /** To evaluate. */
        EVALUATE,
        /** To study an answer. */
        STUDY,
        /** To show something of a record. */
        SHOW,
        /** To paint a figure. */
        PAINT,
        /** To write a report. */
        WRITE;

        Text words() {
            return MESSAGES.text("errand." + name());
        }
    }

    /** Calls code of a bundle that nobody follows. */
    public <T> Answer<T> call(Contributor who, Errand errand, Duration limit, Callable<T> code) {
        return call(who, errand, limit, Watch.NONE, code);
    }

    /** Calls code of a bundle. */
    public <T> Answer<T> call(Contributor who, Errand errand, Duration limit, Watch watch, Callable<T> code) {
        Call<T> call = new Call<>(code);
        Thread thread = new Thread(call, "kopa " + who.name() + " " + errand);
        thread.setDaemon(true);
        thread.setContextClassLoader(who.loader());
        thread.start();
        Optional<Reason> stopped = follow(call, limit, watch);
        boolean lost = false;
        if (stopped.isPresent()) {
            lost = !ends(call, thread, watch);
        }
        call.thrown()
                .ifPresent(thrown -> LOG.log(
                        System.Logger.Level.WARNING,
                        who.name() + " (" + who.jar() + "), " + errand + ": " + thrown.trace()));
        if (stopped.isEmpty() && call.value().isPresent()) {
            return new Answer.Given<>(call.value().get());
        }
        Reason reason = stopped.orElse(call.thrown().isPresent() ? threw(who) : Reason.NOTHING);
        return failed(
                who,
                errand,
                limit,
                reason,
                lost,
                call.thrown().map(Call.Thrown::words).orElse(""));
    }

    /** What lacks its classes, because its jar is another one now, is not at fault. */
    private static Reason threw(Contributor who) {
        return who.gone() ? Reason.GONE : Reason.THREW;
    }

    /** Waits for the end of a call; gives the reason if it has to be stopped. */
    private static Optional<Reason> follow(Call<?> call, Duration limit, Watch watch) {
        long start = System.nanoTime();
        try {
            while (!call.awaitEnd(BEAT_MILLIS)) {
                if (!watch.goesOn()) {
                    return Optional.of(Reason.CANCELLED);
                }
                if (limit.compareTo(Duration.ofNanos(System.nanoTime() - start)) <= 0) {
                    return Optional.of(Reason.TOO_LONG);
                }
            }
            return watch.goesOn() ? Optional.empty() : Optional.of(Reason.CANCELLED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Reason.CANCELLED);
        } catch (RuntimeException e) {
            watch.stop(); // the one who watches is at fault, not the code
            throw e;
        }
    }

    private static boolean ends(Call<?> call, Thread thread, Watch watch) {
        watch.stop();
        boolean interrupted = Thread.interrupted();
        try {
            if (call.awaitEnd(GRACE_MILLIS)) {
                return true;
            }
            thread.interrupt();
            return call.awaitEnd(GRACE_MILLIS);
        } catch (InterruptedException e) {
            interrupted = true;
            thread.interrupt();
            return endsShortly(call);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whoever is interrupted while it waits is foreign code itself, a study: it has to end before its own grace is over. */
    private static boolean endsShortly(Call<?> call) {
        try {
            return call.awaitEnd(GRACE_MILLIS / 2);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private <T> Answer<T> failed(
            Contributor who, Errand errand, Duration limit, Reason reason, boolean lost, String thrown) {
        Text message =
                MESSAGES.text(reason.name(), who.name(), who.jar(), errand.words(), thrown, limit.toMillis() / 1000.0);
        Text cure = MESSAGES.text(reason.name() + ".cure", who.jar());
        if (lost) {
            message = MESSAGES.text("and", message, MESSAGES.text("lost"));
            cure = MESSAGES.text("and", cure, MESSAGES.text("lost.cure"));
        }
        if (lost || (reason != Reason.CANCELLED && reason != Reason.GONE)) {
            note(new Problem(who.jar(), lost ? "thread-lost" : key(reason), Instant.now(), message, cure));
        }
        return new Answer.Failed<>(reason, message, cure);
    }

    private static String key(Reason reason) {
        return switch (reason) {
            case THREW -> "code-failed";
            case NOTHING -> "code-gave-nothing";
            case TOO_LONG -> "code-too-slow";
            case CANCELLED -> "cancelled";
            case GONE -> "gone";
        };
    }

    /** Notes a problem that was found without a call failing. */
    public void note(Problem problem) {
        ProblemLog log = problems;
        if (log != null) {
            log.report(problem);
        }
    }

    /** Forgets a problem that was noted without a call failing, and is one no longer. */
    public void forget(Problem problem) {
        ProblemLog log = problems;
        if (log != null) {
            log.clear(problem.source(), problem.key());
        }
    }
}
