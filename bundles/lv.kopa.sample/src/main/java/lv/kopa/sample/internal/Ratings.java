package lv.kopa.sample.internal;

import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Observation.Status;

/**
 * What two assessors say of the activities of one year by the rubric of smart specialisation: mostly they agree, sometimes they
 * differ so much that somebody has to decide, and now and then nobody has yet.
 */
final class Ratings {
    /** The year whose activities are rated. */
    static final int YEAR = 2018;

    /** Goals by which contribution is rated. */
    static final List<String> GOALS = List.of("VA", "PROD", "RES");

    private static final List<Integer> LEVELS = List.of(0, 0, 1, 1, 1, 2, 2, 3);
    private static final int TOP = 3;
    private static final double AGREE = 0.65;
    private static final double NEAR = 0.9;
    private static final double DECIDED = 0.7;
    private static final double UNRATED = 0.03;
    private static final double DOCUMENTED = 0.75;
    private static final double MOVED = 0.7;
    private static final String DECISION =
            "SYNTHETIC: decided together, the output was seen | SINTĒTISKI: izlemts kopā, iznākums apskatīts";

    private final Chance chance;
    private final Values values;

    Ratings(Plan plan, Facts facts) {
        chance = plan.chance(Chance.Part.RATINGS);
        values = new Values(facts, YEAR);
    }

    void add(Id<Activity> activity) {
        Level level = chance.happens(DOCUMENTED) ? Level.DOCUMENT : Level.STATEMENT;
        for (String goal : GOALS) {
            int one = chance.of(LEVELS);
            double likeness = chance.unit();
            int apart = likeness < AGREE ? 0 : likeness < NEAR ? 1 : 2;
            int other = one + apart <= TOP ? one + apart : one - apart;
            rate(activity, goal, 1, one, level);
            if (!chance.happens(UNRATED)) {
                rate(activity, goal, 2, other, level);
            }
            if (apart == 2 && chance.happens(DECIDED)) {
                say(activity, "R3-" + goal + "-D", Math.max(one, other) - 1, level, Optional.of(DECISION));
            }
            if (Math.max(one, other) == TOP) {
                double moved = chance.happens(MOVED) ? chance.whole(1, 12) : -chance.whole(0, 5);
                say(activity, "R3-" + goal + "-M", moved, Level.DOCUMENT, Optional.empty());
            }
        }
    }

    private void rate(Id<Activity> activity, String goal, int assessor, int given, Level level) {
        say(activity, "R3-" + goal + "-" + assessor, given, level, Optional.empty());
    }

    private void say(Id<Activity> activity, String code, double value, Level level, Optional<String> comment) {
        values.activity(
                activity,
                code,
                value,
                new Values.Said(
                        Status.ACCEPTED, level, Optional.empty(), "SYNTHETIC assessment by the rubric", comment));
    }
}
