package lv.kopa.shell.internal;

import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * What runs.
 *
 * @param version version of Kopa
 * @param logFolder where it logs, if anywhere
 */
record Product(String version, Optional<Path> logFolder) {

    /** Says that a command failed, and where to read on. */
    Text failed(String command) {
        return logFolder
                .map(folder -> Words.text("failed.logged", command, folder.toString()))
                .orElseGet(() -> Words.text("failed", command));
    }
}
