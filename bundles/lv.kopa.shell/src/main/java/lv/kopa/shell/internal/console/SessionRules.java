package lv.kopa.shell.internal.console;

import lv.kopa.shell.internal.Caller;
import lv.kopa.shell.internal.render.Harmless;
import org.apache.felix.gogo.runtime.CommandNotFoundException;
import org.apache.felix.service.command.CommandSession;

/** What holds in every session of the console. */
final class SessionRules {
    /** Gogo cannot read an empty list. */
    private static final String NO_COLOURS = "none=0";

    private SessionRules() {}

    /** Commands of Kopa come before those of Gogo with the same name. */
    static void apply(CommandSession session, Caller caller) {
        session.put("SCOPE", ConsoleCommands.SCOPE + ":gogo:*");
        session.currentDir(caller.workingFolder());
        if (!caller.screen().outIsTerminal() || !caller.screen().colours()) {
            session.put("GREP_COLORS", NO_COLOURS);
            session.put("LS_COLORS", NO_COLOURS);
        }
    }

    /** What went wrong, in words. */
    static String words(Exception e, Caller caller) {
        if (e instanceof CommandNotFoundException unknown) {
            return caller.say("shell.unknown", Harmless.line(unknown.getCommand()));
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return caller.say("shell.not-understood", Harmless.line(message));
    }
}
