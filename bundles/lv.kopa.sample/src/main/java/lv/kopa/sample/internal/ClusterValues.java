package lv.kopa.sample.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Observation.Status;

/** What clusters report of themselves. */
final class ClusterValues {
    private static final String LATE_WORDS =
            "SYNTHETIC: reported late, on 2019-07-19 | SINTĒTISKI: ziņots ar kavēšanos, 19.07.2019.";
    private static final int LATE_YEAR = 2018;
    private static final int NOT_REPORTED_YEAR = 2019;
    private static final double FORGOTTEN = 0.02;
    private static final double DOCUMENTED = 0.85;
    private static final double ASKED_ABOUT = 0.04;
    private static final double DRAFT = 0.1;

    private final Plan plan;
    private final Chance chance;
    private final Map<String, Double> firsts = new HashMap<>();

    ClusterValues(Plan plan) {
        this.plan = plan;
        chance = plan.chance(Chance.Part.VALUES);
    }

    /**
     * Adds those of one year; years come in order.
     *
     * @param late where those go that came after the period was closed
     */
    void add(int year, Facts inTime, Facts late) {
        for (Plan.Club club : plan.clusters()) {
            boolean isLate = year == LATE_YEAR && club.place() == plan.flaws().late();
            Values values = new Values(isLate ? late : inTime, year);
            Map<String, Double> told = new HashMap<>();
            for (Reported each : Reported.ALL) {
                double value = value(club, each, year, told);
                told.put(each.code(), value);
                boolean silent = year == NOT_REPORTED_YEAR
                        && club.place() == plan.flaws().notReported()
                        && each.byCluster();
                if (!chance.happens(FORGOTTEN) && !silent) {
                    tell(club, each, year, value, isLate, values);
                }
            }
        }
    }

    private double value(Plan.Club club, Reported each, int year, Map<String, Double> told) {
        double first = firsts.computeIfAbsent(club.digits() + each.code(), key -> each.first(chance));
        double value =
                year == Calibration.FIRST_YEAR ? first : each.later(first, year - Calibration.FIRST_YEAR, chance);
        return each.whole()
                .map(whole -> StrictMath.rint(told.get(whole) * value))
                .orElse(value);
    }

    private void tell(Plan.Club club, Reported each, int year, double value, boolean late, Values values) {
        boolean documented = each.level() == Level.DOCUMENT && chance.happens(DOCUMENTED);
        if (each.tooEarly() && year == Calibration.FIRST_YEAR) {
            values.cluster(
                    club, each.code(), Optional.empty(), new Values.Said(Status.TOO_EARLY, Level.NONE, each.source()));
            return;
        }
        values.cluster(
                club,
                each.code(),
                Optional.of(value),
                new Values.Said(
                        status(year, late),
                        each.level() == Level.DOCUMENT && !documented ? Level.STATEMENT : each.level(),
                        documented ? Optional.of(Proof.of(plan, club, year).sha256()) : Optional.empty(),
                        each.source(),
                        late ? Optional.of(LATE_WORDS) : Optional.empty()));
    }

    private Status status(int year, boolean late) {
        if (late) {
            return Status.SUBMITTED;
        }
        if (year < Calibration.LAST_YEAR) {
            return chance.happens(ASKED_ABOUT) ? Status.QUERIED : Status.ACCEPTED;
        }
        return chance.happens(DRAFT) ? Status.DRAFT : Status.SUBMITTED;
    }
}
