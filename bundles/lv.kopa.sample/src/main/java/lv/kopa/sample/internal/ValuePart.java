package lv.kopa.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.Target;

/** What clusters and registers report for each year, and what grant agreements aim at. */
final class ValuePart {
    static final String TURNOVER = "ST-09";
    static final String EXPORTS = "ST-10";
    static final String STAFF = "ST-11";
    static final String VALUE_ADDED = "IM-02";
    static final String RESEARCH = "OC-11";

    private static final String VERSION = "1";
    private static final String ENTERED_BY = "synthetic.entry";
    private static final String ACCEPTED_BY = "synthetic.acceptor";
    private static final String LATE_WORDS =
            "SYNTHETIC: reported late, on 2019-07-19 | SINTĒTISKI: ziņots ar kavēšanos, 19.07.2019.";
    private static final String REGISTER = "SYNTHETIC annual report";
    private static final String SURVEY = "SYNTHETIC survey of members";
    private static final int LATE_YEAR = 2018;
    private static final int NOT_REPORTED_YEAR = 2019;
    private static final double NO_EXPORTS_TOLD = 0.06;
    private static final double NO_RESEARCH_TOLD = 0.3;
    /** Indicators that every cluster hands in, even one that hands in nothing else: a survey asks for them, or an assessor. */
    private static final List<String> BY_OTHERS = List.of("MG-03", "R3-02", "IM-09");

    private final Plan plan;
    private final Chance chance;
    private final Map<String, Double> firsts = new HashMap<>();

    /**
     * What came of a year.
     *
     * @param inTime what was handed in in time
     * @param late what came after the period was closed
     */
    record Year(Facts inTime, Facts late) {}

    ValuePart(Plan plan) {
        this.plan = plan;
        chance = plan.chance(Chance.Part.VALUES);
    }

    /** The years in order. */
    List<Year> years() {
        List<Year> years = new ArrayList<>();
        for (int year : Calibration.YEARS) {
            Year values = new Year(new Facts(), new Facts());
            plan.firms().forEach(firm -> firm(firm, year, values.inTime()));
            plan.clusters().forEach(club -> club(club, year, values));
            years.add(values);
        }
        return years;
    }

    private void firm(Firm firm, int year, Facts facts) {
        for (Firm.Accounts accounts : firm.accounts()) {
            if (accounts.year() == year) {
                facts.since(
                        LocalDate.of(year, 1, 1),
                        "size-" + firm.id().value().substring("org-".length()) + "-" + year,
                        new SizeClass(
                                firm.id(),
                                year,
                                accounts.size(),
                                Optional.of(BigDecimal.valueOf(accounts.staff())),
                                Optional.of(new Euro(BigDecimal.valueOf(accounts.turnover()))),
                                Optional.of(new Euro(BigDecimal.valueOf(accounts.balance())))));
                accounts(firm, accounts, facts);
            }
        }
    }

    private void accounts(Firm firm, Firm.Accounts accounts, Facts facts) {
        int year = accounts.year();
        boolean tenfold = year == 2019 && firm.equals(plan.at(plan.flaws().tenfold()));
        boolean above = year == 2018 && firm.equals(plan.at(plan.flaws().exportsAboveTurnover()));
        tell(facts, firm, TURNOVER, year, accounts.turnover() * (tenfold ? 10.0 : 1.0), Level.REGISTER, REGISTER);
        if (above || !chance.happens(NO_EXPORTS_TOLD)) {
            double exports = above ? accounts.turnover() * 1.4 : accounts.exports();
            tell(facts, firm, EXPORTS, year, StrictMath.rint(exports), Level.STATEMENT, SURVEY);
        }
        tell(facts, firm, STAFF, year, accounts.staff(), Level.REGISTER, REGISTER);
        tell(facts, firm, VALUE_ADDED, year, accounts.valueAdded(), Level.REGISTER, REGISTER);
        if (!chance.happens(NO_RESEARCH_TOLD)) {
            tell(facts, firm, RESEARCH, year, accounts.research(), Level.STATEMENT, SURVEY);
        }
    }

    private void tell(Facts facts, Firm firm, String code, int year, double value, Level level, String source) {
        add(
                facts,
                code,
                Subject.ORGANISATION,
                firm.id().value(),
                year,
                Optional.of(value),
                year == Calibration.LAST_YEAR ? Status.SUBMITTED : Status.ACCEPTED,
                level,
                Optional.empty(),
                source,
                Optional.empty());
    }

    private void club(Plan.Club club, int year, Year values) {
        boolean silent =
                year == NOT_REPORTED_YEAR && club.place() == plan.flaws().notReported();
        boolean late = year == LATE_YEAR && club.place() == plan.flaws().late();
        String proof = Proof.of(plan, club, year).sha256();
        for (Reported each : Reported.ALL) {
            String key = club.digits() + each.code();
            double first = firsts.computeIfAbsent(key, k -> each.first(chance));
            double value =
                    year == Calibration.FIRST_YEAR ? first : each.later(first, year - Calibration.FIRST_YEAR, chance);
            boolean forgotten = chance.happens(0.02);
            boolean early = year == Calibration.FIRST_YEAR && "OC-18".equals(each.code()) && chance.happens(0.5);
            if (silent && !BY_OTHERS.contains(each.code()) || forgotten) {
                continue;
            }
            boolean documented = each.level() == Level.DOCUMENT && chance.happens(0.85);
            add(
                    late ? values.late() : values.inTime(),
                    each.code(),
                    Subject.CLUSTER,
                    club.id().value(),
                    year,
                    early ? Optional.empty() : Optional.of(value),
                    early ? Status.TOO_EARLY : status(year, late),
                    early ? Level.NONE : each.level() == Level.DOCUMENT && !documented ? Level.STATEMENT : each.level(),
                    documented ? Optional.of(proof) : Optional.empty(),
                    each.source(),
                    late ? Optional.of(LATE_WORDS) : Optional.empty());
            if (year == Calibration.FIRST_YEAR && Reported.WITH_TARGET.contains(each.code())) {
                aim(club, each, first, values.inTime());
            }
        }
    }

    private Status status(int year, boolean late) {
        if (late) {
            return Status.SUBMITTED;
        }
        if (year < Calibration.LAST_YEAR) {
            return chance.happens(0.04) ? Status.QUERIED : Status.ACCEPTED;
        }
        return chance.happens(0.1) ? Status.DRAFT : Status.SUBMITTED;
    }

    private void add(
            Facts facts,
            String code,
            Subject subject,
            String unit,
            int year,
            Optional<Double> value,
            Status status,
            Level level,
            Optional<String> proof,
            String source,
            Optional<String> comment) {
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
                        status,
                        level,
                        proof,
                        source,
                        ENTERED_BY,
                        status == Status.ACCEPTED ? Optional.of(ACCEPTED_BY) : Optional.empty(),
                        comment));
    }

    private void aim(Plan.Club club, Reported indicator, double first, Facts facts) {
        boolean noTarget = club.place() == plan.flaws().noTarget();
        aim(facts, club, indicator, Target.Type.BASELINE, StrictMath.rint(first * 0.9), LocalDate.of(2016, 12, 31));
        if (!noTarget) {
            aim(
                    facts,
                    club,
                    indicator,
                    Target.Type.MILESTONE,
                    StrictMath.rint(first * 1.2),
                    LocalDate.of(2018, 12, 31));
            aim(facts, club, indicator, Target.Type.TARGET, StrictMath.rint(first * 1.5), Calibration.END);
        }
    }

    private static void aim(
            Facts facts, Plan.Club club, Reported indicator, Target.Type type, double value, LocalDate due) {
        facts.since(
                Calibration.START.plusDays(1),
                "tgt-" + club.digits() + "-" + indicator.code() + "-"
                        + type.name().toLowerCase(java.util.Locale.ROOT),
                new Target(
                        indicator.code(),
                        VERSION,
                        Subject.CLUSTER,
                        club.id().value(),
                        type,
                        value,
                        due,
                        Optional.of(club.grant())));
    }
}
