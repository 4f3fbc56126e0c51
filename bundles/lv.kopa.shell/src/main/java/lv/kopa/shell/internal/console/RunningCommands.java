package lv.kopa.shell.internal.console;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import lv.kopa.shell.internal.Caller;
import org.apache.felix.service.command.CommandSession;

/**
 * Runs each command of the console on a thread of its own: Gogo interrupts the thread of a job that is to stop, which would
 * break whatever file the command has open; here the command is asked to stop instead, as on a command line.
 */
final class RunningCommands {
    private final Set<Thread> stopping = ConcurrentHashMap.newKeySet();
    private final AtomicInteger firstFailure = new AtomicInteger();

    /** Runs a command to its end, whether or not it is asked to stop on the way. */
    void run(Caller caller, CommandSession session, ToIntFunction<Caller> command) {
        AtomicBoolean stopped = new AtomicBoolean();
        Caller here = ConsoleCaller.of(caller, session, stopped::get);
        Thread thread = new Thread(() -> note(command.applyAsInt(here)), "kopa-command");
        thread.start();
        boolean ended = false;
        while (!ended) {
            try {
                thread.join();
                ended = true;
            } catch (InterruptedException e) {
                stopping.add(thread);
                stopped.set(true);
            }
        }
        stopping.remove(thread);
    }

    /** Notes the exit code of what was run; only the first that is not 0 counts. */
    void note(int exitCode) {
        firstFailure.compareAndSet(0, exitCode);
    }

    /** The first exit code that was not 0; 0 if none was. */
    int exitCode() {
        return firstFailure.get();
    }

    /** Waits for the commands that were asked to stop. */
    void awaitStopping() {
        for (Thread thread : stopping) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
