package lv.kopa.sample.internal;

import java.util.List;
import lv.kopa.registry.Observation.Level;

/**
 * An indicator of the common catalogue whose values a cluster hands in, and how invented values of it go.
 *
 * @param code its code
 * @param least least value of the first year
 * @param most greatest value of the first year
 * @param trend what a year adds, as a part of the first value
 * @param ceiling greatest value there can be
 * @param whole whether values are whole numbers
 * @param level how well it is proven as a rule
 * @param source where it comes from
 */
record Reported(
        String code,
        double least,
        double most,
        double trend,
        double ceiling,
        boolean whole,
        Level level,
        String source) {
    /** Results for which a grant agreement sets targets. */
    static final List<String> WITH_TARGET = List.of("OC-04", "OC-15");

    private static final String ACCOUNTS = "SYNTHETIC accounts of the cluster organisation";
    private static final String REPORT = "SYNTHETIC report of the cluster";
    private static final String SURVEY = "SYNTHETIC survey of members";
    private static final String RATERS = "SYNTHETIC assessment by two raters";

    static final List<Reported> ALL = List.of(
            new Reported("IN-03", 18, 42, 0.08, 100, false, Level.DOCUMENT, ACCOUNTS),
            new Reported("IN-04", 2000, 14_000, 0.07, 1e9, true, Level.DOCUMENT, ACCOUNTS),
            new Reported("IN-05", 0.8, 3.5, 0.04, 20, false, Level.DOCUMENT, ACCOUNTS),
            new Reported("IN-10", 10_000, 160_000, 0.12, 1e9, true, Level.DOCUMENT, ACCOUNTS),
            new Reported("MG-03", 6.2, 8.6, 0.03, 10, false, Level.STATEMENT, SURVEY),
            new Reported("MG-08", 1, 5, 0.2, 50, true, Level.DOCUMENT, REPORT),
            new Reported("MG-09", 8, 60, 0.1, 1000, true, Level.STATEMENT, REPORT),
            new Reported("OP-15", 1, 5, 0.25, 40, true, Level.DOCUMENT, REPORT),
            new Reported("OP-17", 1, 3, 0.2, 20, true, Level.DOCUMENT, REPORT),
            new Reported("OP-21", 150, 2500, 0.15, 100_000, true, Level.STATEMENT, REPORT),
            new Reported("NW-09", 2.9, 3.8, 0.03, 5, false, Level.STATEMENT, SURVEY),
            new Reported("NW-10", 22, 55, 0.1, 100, false, Level.STATEMENT, SURVEY),
            new Reported("OC-01", 35, 65, 0.06, 100, false, Level.STATEMENT, SURVEY),
            new Reported("OC-04", 4, 9, 0.18, 60, true, Level.STATEMENT, SURVEY),
            new Reported("OC-15", 2, 8, 0.16, 60, true, Level.STATEMENT, SURVEY),
            new Reported("OC-18", 12, 48, 0.05, 100, false, Level.STATEMENT, SURVEY),
            new Reported("OC-20", 40, 70, 0.05, 100, false, Level.STATEMENT, SURVEY),
            new Reported("OC-21", 15, 40, 0.02, 100, false, Level.STATEMENT, SURVEY),
            new Reported("IM-09", 92, 124, 0.015, 300, false, Level.REGISTER, "SYNTHETIC register of taxes"),
            new Reported("R3-02", 30, 62, 0.08, 100, false, Level.DOCUMENT, RATERS),
            new Reported("DQ-01", 28, 58, 0.05, 100, false, Level.STATEMENT, SURVEY),
            new Reported("DQ-04", 3, 9, -0.05, 100, false, Level.STATEMENT, REPORT));

    /** The value of the first year for a cluster. */
    double first(Chance chance) {
        return rounded(chance.between(least, most));
    }

    /** The value of a later year. */
    double later(double first, int years, Chance chance) {
        double value = first * (1 + trend * years) * chance.between(0.93, 1.07);
        return rounded(Math.max(0, Math.min(ceiling, value)));
    }

    private double rounded(double value) {
        return whole ? StrictMath.rint(value) : StrictMath.rint(value * 10) / 10;
    }
}
