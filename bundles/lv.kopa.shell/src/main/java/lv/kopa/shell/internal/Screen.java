package lv.kopa.shell.internal;

import java.io.PrintStream;
import lv.kopa.shell.internal.render.Style;

/**
 * Where a command writes, and what can be seen there.
 *
 * @param out for answers
 * @param err for messages and progress
 * @param outIsTerminal whether a person reads {@code out} on a terminal
 * @param errIsTerminal whether a person reads {@code err} on a terminal
 * @param width columns of the terminal
 * @param colours whether the terminal shows colours and the person wants them
 */
public record Screen(
        PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int width, boolean colours) {

    /** How answers are set off. */
    Style outStyle() {
        return new Style(colours && outIsTerminal);
    }

    /** How messages are set off. */
    Style errStyle() {
        return new Style(colours && errIsTerminal);
    }
}
