package lv.kopa.shell.internal.console;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import lv.kopa.shell.internal.Caller;
import org.apache.felix.service.command.CommandSession;

/**
 * Runs each command of the console on a thread of its own: Gogo interrupts the thread of a job that is to stop, which would
 * break whatever file the command has open; here the command is asked to stop instead, as on a command line.
 */
final class RunningCommands {
    private final Set<Thread> stopping = ConcurrentHashMap.newKeySet();

    /** Runs a command to its end, whether or not it is asked to stop on the way. */
    void run(Caller caller, CommandSession session, ToIntFunction<Caller> command) {
        AtomicBoolean stopped = new AtomicBoolean();
        Caller here = ConsoleCaller.of(caller, session, stopped::get);
        Thread thread = new Thread(() -> command.applyAsInt(here), "kopa-command");
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
