package lv.kopa.launcher;

import java.io.IOException;
import java.util.Optional;

/** The workbench did not start: a bundle that ships could not be installed, resolved or started. */
public final class StartException extends Exception {
    private static final long serialVersionUID = 1;

    private final String bundleStates;

    StartException(String message, Throwable cause, String bundleStates) {
        super(message, cause);
        this.bundleStates = bundleStates;
    }

    /** What kept the cache of bundles from being written, where that is the reason: a full disk, most often. */
    Optional<IOException> disk() {
        for (Throwable each = getCause(); each != null; each = each.getCause()) {
            if (each instanceof IOException disk) {
                return Optional.of(disk);
            }
        }
        return Optional.empty();
    }

    /** A line for each bundle: name, version, state. */
    String bundleStates() {
        return bundleStates;
    }
}
