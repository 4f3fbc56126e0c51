package lv.kopa.shell.internal;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Who gave a command: where answers go, in which language, and whether it is to stop.
 *
 * @param screen where the command writes
 * @param language language of messages
 * @param workingFolder against which relative paths are resolved
 * @param cancelled whether the person stopped the command
 * @param prompt what stands before a command where it is typed: {@code kopa } on a command line, nothing in the console
 */
public record Caller(Screen screen, Language language, Path workingFolder, BooleanSupplier cancelled, String prompt) {

    /** The same caller in another language. */
    Caller in(Language other) {
        return new Caller(screen, other, workingFolder, cancelled, prompt);
    }

    /** A message of this bundle in the caller's language. */
    public String say(String key, Object... arguments) {
        return Words.text(key, arguments).in(language);
    }

    /** A text in the caller's language. */
    String say(Text text) {
        return text.in(language);
    }
}
