package lv.kopa.sample.internal;

import java.time.LocalDate;
import java.util.Optional;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Application;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.Observation.Subject;

/** Puts values of one year among the facts. */
final class Values {
    /** Version of the definitions in the common catalogue. */
    static final String VERSION = "1";

    private static final String ENTERED_BY = "synthetic.entry";
    private static final String ACCEPTED_BY = "synthetic.acceptor";

    private final Facts facts;
    private final int year;

    /** Values of this year. */
    Values(Facts facts, int year) {
        this.facts = facts;
        this.year = year;
    }

    /**
     * What is said of a value beside the value itself.
     *
     * @param status how far it has come
     * @param level how well it is proven
     * @param proof hash of what proves it
     * @param source where it comes from
     * @param comment what else is to be known
     */
    record Said(Status status, Level level, Optional<String> proof, String source, Optional<String> comment) {
        /** Without proof or comment. */
        Said(Status status, Level level, String source) {
            this(status, level, Optional.empty(), source, Optional.empty());
        }
    }

    void firm(Firm firm, String code, double value, Level level, String source) {
        Status status = year == Calibration.LAST_YEAR ? Status.SUBMITTED : Status.ACCEPTED;
        add(Subject.ORGANISATION, firm.id().value(), code, Optional.of(value), new Said(status, level, source));
    }

    void cluster(Plan.Club club, String code, Optional<Double> value, Said said) {
        add(Subject.CLUSTER, club.id().value(), code, value, said);
    }

    void activity(Id<Activity> activity, String code, double value, Said said) {
        add(Subject.ACTIVITY, activity.value(), code, Optional.of(value), said);
    }

    void application(Id<Application> application, String code, double value, Said said) {
        add(Subject.APPLICATION, application.value(), code, Optional.of(value), said);
    }

    private void add(Subject subject, String unit, String code, Optional<Double> value, Said said) {
        facts.since(
                LocalDate.of(year, 1, 1),
                "obs-" + unit + "-" + code + "-" + year,
                new Observation(
                        code,
                        VERSION,
                        subject,
                        unit,
                        Integer.toString(year),
                        value,
                        said.status(),
                        said.level(),
                        said.proof(),
                        said.source(),
                        ENTERED_BY,
                        said.status() == Status.ACCEPTED ? Optional.of(ACCEPTED_BY) : Optional.empty(),
                        said.comment()));
    }
}
