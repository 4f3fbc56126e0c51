package lv.kopa.catalogue.internal.file;

import java.util.Objects;
import lv.kopa.text.Text;

/**
 * One thing that is wrong with a catalogue.
 *
 * @param pointer where in the file, as a JSON pointer (RFC 6901); empty for the whole file
 * @param line line of the file, from 1; 0 where it is not known
 * @param message what is wrong
 * @param cure what to do
 */
public record CatalogueFault(String pointer, long line, Text message, Text cure) {
    /** Rejects nulls. */
    public CatalogueFault {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(message);
        Objects.requireNonNull(cure);
    }

    /** The same at a line. */
    CatalogueFault at(long place) {
        return new CatalogueFault(pointer, place, message, cure);
    }
}
