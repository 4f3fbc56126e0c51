package lv.kopa.registry;

import java.time.LocalDate;

/**
 * A period about which values are reported. In a closed one a value is corrected by a new vintage: the correction says why,
 * and what was evaluated before stays as it was.
 *
 * @param period its name: {@code 2018}, {@code 2018-Q2}
 * @param starts its first day
 * @param ends its last day
 * @param due by when values are to be handed in
 * @param closed whether it is closed
 */
public record ReportingPeriod(String period, LocalDate starts, LocalDate ends, LocalDate due, boolean closed)
        implements Entry {
    /**
     * @throws UnfitException if it ends before it starts
     */
    public ReportingPeriod {
        UnfitException.requireOrder("reporting-period", starts, "ends", ends);
    }
}
