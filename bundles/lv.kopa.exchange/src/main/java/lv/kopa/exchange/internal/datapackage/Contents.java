package lv.kopa.exchange.internal.datapackage;

import java.time.LocalDate;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * What a package says of itself.
 *
 * @param format number of its format
 * @param name what people call the workspace
 * @param synthetic whether its data are invented
 * @param persons whether persons are in it
 * @param asKnownOn the day at whose end its facts were known; empty for all that was known when it was written
 */
record Contents(int format, Text name, boolean synthetic, boolean persons, Optional<LocalDate> asKnownOn) {
    /** The format that is written; those up to it are read. */
    static final int FORMAT = 1;

    static final String DESCRIPTOR = "datapackage.json";
    static final String SYNTHETIC = "SYNTHETIC";
}
