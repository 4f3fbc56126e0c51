package lv.kopa.launcher;

/** The workbench did not start: a bundle that ships could not be installed, resolved or started. */
public final class StartException extends Exception {
    private static final long serialVersionUID = 1;

    private final String bundleStates;

    StartException(String message, Throwable cause, String bundleStates) {
        super(message, cause);
        this.bundleStates = bundleStates;
    }

    /** A line for each bundle: name, version, state. */
    String bundleStates() {
        return bundleStates;
    }
}
