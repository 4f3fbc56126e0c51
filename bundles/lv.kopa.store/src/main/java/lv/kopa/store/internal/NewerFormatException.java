package lv.kopa.store.internal;

import java.io.IOException;

/** A file was written by a later Kopa in a format that this one does not know. */
public final class NewerFormatException extends IOException {
    private static final long serialVersionUID = 1;

    private final int found;
    private final int known;

    /** The format that was found and the latest that is known. */
    public NewerFormatException(int found, int known) {
        super("format " + found + ", known up to " + known);
        this.found = found;
        this.known = known;
    }

    /** The format of the file. */
    public int found() {
        return found;
    }

    /** The latest format that can be read. */
    public int known() {
        return known;
    }
}
