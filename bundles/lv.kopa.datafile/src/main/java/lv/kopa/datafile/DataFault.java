package lv.kopa.datafile;

import java.util.Objects;
import lv.kopa.text.Text;

/**
 * One thing that is wrong with a file.
 *
 * @param pointer where in the file, as a JSON pointer (RFC 6901); empty for the whole file
 * @param line line of the file, from 1; 0 where it is not known
 * @param message what is wrong
 * @param cure what to do
 */
public record DataFault(String pointer, long line, Text message, Text cure) {
    /** Rejects nulls. */
    public DataFault {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(message);
        Objects.requireNonNull(cure);
    }

    /** The same at a line. */
    DataFault at(long place) {
        return new DataFault(pointer, place, message, cure);
    }
}
