package lv.kopa.sample.internal;

import java.util.List;
import lv.kopa.registry.Application;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Observation.Status;

/**
 * What two assessors say of applications by the rubric of smart specialisation, before anything is done: an intention at most, on
 * the word of the applicant.
 */
final class ApplicationRatings {
    private static final List<Integer> LEVELS = List.of(0, 0, 1, 1, 1);
    private static final double AGREE = 0.75;
    private static final double UNRATED = 0.04;

    private final Chance chance;
    private final Facts facts;

    ApplicationRatings(Plan plan, Facts facts) {
        chance = plan.chance(Chance.Part.APPLICATION_RATINGS);
        this.facts = facts;
    }

    void add(Id<Application> application, int year) {
        Values values = new Values(facts, year);
        for (String goal : Ratings.GOALS) {
            int one = chance.of(LEVELS);
            int other = chance.happens(AGREE) ? one : 1 - one;
            rate(values, application, goal, 1, one);
            if (!chance.happens(UNRATED)) {
                rate(values, application, goal, 2, other);
            }
        }
    }

    private static void rate(Values values, Id<Application> application, String goal, int assessor, int given) {
        values.application(
                application,
                "R3-" + goal + "-" + assessor,
                given,
                new Values.Said(Status.ACCEPTED, Level.STATEMENT, "SYNTHETIC assessment by the rubric"));
    }
}
