package lv.kopa.sample.internal;

import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Observation.Level;

/**
 * An indicator of the common catalogue whose values are handed in for a cluster, and how invented values of it go.
 *
 * @param code its code
 * @param least least value of the first year; of a part, its share in its whole
 * @param most greatest value of the first year; of a part, its share in its whole
 * @param trend what a year adds, as a part of the first value
 * @param ceiling greatest value there can be
 * @param step values are multiples of this; 0 where any number will do
 * @param whole the indicator of which it is a part, which comes before it
 * @param byCluster whether the cluster itself hands it in
 * @param level how well it is proven as a rule
 * @param source where it comes from
 */
record Reported(
        String code,
        double least,
        double most,
        double trend,
        double ceiling,
        double step,
        Optional<String> whole,
        boolean byCluster,
        Level level,
        String source) {
    private static final String ACCOUNTS = "SYNTHETIC accounts of the cluster organisation";
    private static final String REPORT = "SYNTHETIC report of the cluster";
    private static final String SURVEY = "SYNTHETIC survey by somebody independent";
    private static final String RATERS = "SYNTHETIC assessment by two raters";
    private static final double NO_CEILING = 1e9;

    static final List<Reported> ALL = List.of(
            of("IN-03-D", 110_000, 260_000, 0.06, 1, ACCOUNTS),
            part("IN-03-N", "IN-03-D", 0.18, 0.42, 0.08, 0.9),
            of("IN-04", 2000, 14_000, 0.07, 1, ACCOUNTS),
            of("IN-05", 0.8, 3.5, 0.04, 0.1, ACCOUNTS),
            of("IN-09", 10, 40, -0.15, 1, ACCOUNTS),
            of("IN-10", 10_000, 160_000, 0.12, 1, ACCOUNTS),
            new Reported("MG-03", 6, 8, 0.04, 10, 0.5, Optional.empty(), false, Level.STATEMENT, SURVEY),
            of("MG-05-D", 12, 24, 0.05, 1, REPORT),
            part("MG-05-N", "MG-05-D", 0.55, 0.85, 0.06, 1),
            of("MG-08", 1, 5, 0.2, 1, REPORT),
            of("MG-09", 8, 60, 0.1, 1, REPORT),
            of("OP-07", 6, 18, 0.08, 1, REPORT),
            of("OP-09", 1, 5, 0.1, 1, REPORT),
            of("OP-10", 1, 4, 0.1, 1, REPORT),
            of("OP-11", 1, 6, 0.1, 1, REPORT),
            of("OP-12", 5, 22, 0.12, 1, REPORT),
            of("OP-17", 1, 3, 0.2, 1, REPORT),
            of("OP-21", 150, 2500, 0.15, 1, REPORT),
            of("GV-01", 3, 8, 0.02, 1, REPORT),
            of("JM-03", 1, 4, 0.15, 1, REPORT),
            new Reported("NW-09", 2.9, 3.8, 0.03, 5, 0.1, Optional.empty(), false, Level.STATEMENT, SURVEY),
            new Reported("R3-02", 30, 62, 0.08, 100, 1, Optional.empty(), false, Level.DOCUMENT, RATERS),
            new Reported("DQ-04", 3, 9, -0.05, NO_CEILING, 0.5, Optional.empty(), true, Level.STATEMENT, REPORT));

    private static Reported of(String code, double least, double most, double trend, double step, String source) {
        return new Reported(code, least, most, trend, NO_CEILING, step, Optional.empty(), true, Level.DOCUMENT, source);
    }

    private static Reported part(String code, String whole, double least, double most, double trend, double ceiling) {
        return new Reported(code, least, most, trend, ceiling, 0, Optional.of(whole), true, Level.DOCUMENT, REPORT);
    }

    /** Whether it cannot be judged in the first year. */
    boolean tooEarly() {
        return "JM-03".equals(code);
    }

    /** The value of the first year for a cluster. */
    double first(Chance chance) {
        return stepped(chance.between(least, most));
    }

    /** The value of a later year. */
    double later(double first, int years, Chance chance) {
        double value = first * (1 + trend * years) * chance.between(0.93, 1.07);
        return stepped(Math.max(0, Math.min(ceiling, value)));
    }

    private double stepped(double value) {
        return step == 0 ? value : StrictMath.rint(value / step) / StrictMath.rint(1 / step);
    }
}
