package lv.kopa.sample.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Target;

/** Baselines, milestones and targets of grant agreements: exports and value added for each person employed. */
final class Aims {
    private static final double LESS = 0.96;
    private static final double ON_THE_WAY = 1.04;
    private static final double IN_THE_END = 1.1;

    private final Plan plan;
    private final Facts facts;

    private Aims(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
    }

    static void add(Plan plan, Facts facts) {
        Aims aims = new Aims(plan, facts);
        for (Plan.Club club : plan.clusters()) {
            aims.aim(club, "OC-17", Firm.Accounts::exports);
            aims.aim(club, "IM-01", Firm.Accounts::valueAdded);
        }
    }

    private void aim(Plan.Club club, String indicator, ToLongFunction<Firm.Accounts> money) {
        List<Firm.Accounts> first = plan.of(club).stream()
                .filter(stay -> stay.on(Calibration.START))
                .flatMap(stay -> stay.firm().stream())
                .flatMap(firm -> firm.accounts().stream())
                .filter(accounts -> accounts.year() == Calibration.FIRST_YEAR)
                .toList();
        double aHead = (double) first.stream().mapToLong(money).sum()
                / first.stream().mapToInt(Firm.Accounts::staff).sum();
        aim(club, indicator, Target.Type.BASELINE, aHead * LESS, LocalDate.of(2016, 12, 31));
        if (club.place() != plan.flaws().noTarget()) {
            aim(club, indicator, Target.Type.MILESTONE, aHead * ON_THE_WAY, LocalDate.of(2018, 12, 31));
            aim(club, indicator, Target.Type.TARGET, aHead * IN_THE_END, Calibration.END);
        }
    }

    private void aim(Plan.Club club, String indicator, Target.Type type, double value, LocalDate due) {
        facts.since(
                Calibration.START.plusDays(1),
                "tgt-" + club.digits() + "-" + indicator + "-" + type.name().toLowerCase(Locale.ROOT),
                new Target(
                        indicator,
                        Values.VERSION,
                        Observation.Subject.CLUSTER,
                        club.id().value(),
                        type,
                        StrictMath.rint(value),
                        due,
                        Optional.of(club.grant())));
    }
}
