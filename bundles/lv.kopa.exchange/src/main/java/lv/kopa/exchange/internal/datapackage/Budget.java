package lv.kopa.exchange.internal.datapackage;

import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;

/**
 * How many rows one import may have. All of them are written in one change, so that none or all come; until then they are
 * held in memory.
 */
final class Budget {
    /** The most rows of one package, whatever memory there is. */
    static final long ROWS = 5_000_000;

    /** Bytes that a row costs until it is written, generously. */
    private static final long BYTES_OF_ROW = 1_200;

    private final long most;
    private long taken;

    Budget(long memory) {
        most = Math.min(ROWS, memory / 4 * 3 / BYTES_OF_ROW);
    }

    /** For what this Java process may use. */
    static Budget ofThisProcess() {
        return new Budget(Runtime.getRuntime().maxMemory());
    }

    /** Takes one row; false if there is no more. */
    boolean take() {
        taken++;
        return taken <= most;
    }

    /** Whether so many rows can be taken. */
    boolean affords(long rows) {
        return rows <= most;
    }

    long taken() {
        return taken;
    }

    /** Says that the package is too large. */
    void tell(Place place, Faults faults) {
        if (most == ROWS) {
            faults.add(place, "package.rows", most);
        } else {
            faults.add(place, "package.memory", most, Runtime.getRuntime().maxMemory() >> 20);
        }
    }
}
