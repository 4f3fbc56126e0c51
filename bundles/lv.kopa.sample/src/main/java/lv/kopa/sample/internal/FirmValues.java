package lv.kopa.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.SizeClass;

/** What is reported of enterprises. Turnover and staff stand with the size class, and are told nowhere else. */
final class FirmValues {
    static final String EXPORTS = "ST-10";
    static final String VALUE_ADDED = "IM-02";
    static final String RESEARCH = "OC-11";

    private static final String HIGH_VALUE_EXPORTS = "OC-18-N";
    private static final String ENERGY = "R3-05-N";
    private static final String PRIVATE_MONEY = "OC-10";
    private static final String WITH_RESEARCH = "OP-16";
    private static final String ASKED = "DQ-01-D";
    private static final String ANSWERED = "DQ-01-N";
    private static final String MARKETS = "OC-15";
    private static final String ROADMAP = "OP-24-N";
    /** Questions of the survey with yes and no, and how many say yes at first and two years later. */
    private static final List<Question> QUESTIONS = List.of(
            new Question("NW-10-N", 0.36, 0.48),
            new Question("OC-01-N", 0.5, 0.58),
            new Question("OC-04", 0.27, 0.37),
            new Question("OC-06", 0.1, 0.14),
            new Question("OC-20-N", 0.52, 0.6),
            new Question("OC-21-N", 0.24, 0.26));

    private static final List<Integer> SURVEYS = List.of(2018, 2020);
    private static final double ANSWERS = 0.46;
    private static final double EXPORTS_TOLD = 0.94;
    private static final double RESEARCH_TOLD = 0.7;
    private static final double HIGH_VALUE_TOLD = 0.6;
    private static final double ENERGY_TOLD = 0.35;
    private static final double MEGAWATT_HOURS_A_HEAD = 9;

    private static final String REGISTER = "SYNTHETIC annual report";
    private static final String SURVEY = "SYNTHETIC survey of members";
    private static final String PROJECT = "SYNTHETIC papers of the project";

    private record Question(String code, double first, double second) {}

    private final Plan plan;
    private final Chance chance;

    FirmValues(Plan plan) {
        this.plan = plan;
        chance = plan.chance(Chance.Part.FIRM_VALUES);
    }

    /** Adds those of one year; years come in order. */
    void add(int year, Facts facts) {
        LocalDate end = LocalDate.of(year, 12, 31);
        Set<Id<Organisation>> members = plan.stays().stream()
                .filter(stay -> stay.on(end))
                .map(Plan.Stay::organisation)
                .collect(Collectors.toSet());
        Values values = new Values(facts, year);
        for (Firm firm : plan.firms()) {
            firm.accounts().stream().filter(accounts -> accounts.year() == year).forEach(accounts -> {
                size(firm, accounts, facts);
                accounts(firm, accounts, values);
                if (members.contains(firm.id())) {
                    project(firm, accounts, values);
                    if (SURVEYS.contains(year)) {
                        survey(firm, year, values);
                    }
                }
            });
        }
    }

    private static void size(Firm firm, Firm.Accounts accounts, Facts facts) {
        facts.since(
                LocalDate.of(accounts.year(), 1, 1),
                "size-" + firm.digits() + "-" + accounts.year(),
                new SizeClass(
                        firm.id(),
                        accounts.year(),
                        accounts.size(),
                        Optional.of(BigDecimal.valueOf(accounts.staff())),
                        Optional.of(new Euro(BigDecimal.valueOf(accounts.turnover()))),
                        Optional.of(new Euro(BigDecimal.valueOf(accounts.balance())))));
    }

    private void accounts(Firm firm, Firm.Accounts accounts, Values values) {
        boolean tenfold = accounts.year() == 2019
                && firm.id().equals(plan.at(plan.flaws().tenfold()).id());
        boolean above = accounts.year() == 2018
                && firm.id().equals(plan.at(plan.flaws().exportsAboveTurnover()).id());
        values.firm(firm, VALUE_ADDED, accounts.valueAdded() * (tenfold ? 10.0 : 1.0), Level.REGISTER, REGISTER);
        boolean told = chance.happens(EXPORTS_TOLD);
        if (told || above) {
            double exports = above ? accounts.turnover() * 1.4 : accounts.exports();
            values.firm(firm, EXPORTS, StrictMath.rint(exports), Level.STATEMENT, SURVEY);
        }
        double highPart = (10 + firm.number() * 7 % 53) / 100.0 * chance.between(0.9, 1.1);
        if (told && accounts.exports() > 0 && chance.happens(HIGH_VALUE_TOLD)) {
            values.firm(
                    firm, HIGH_VALUE_EXPORTS, StrictMath.rint(accounts.exports() * highPart), Level.STATEMENT, SURVEY);
        }
        if (chance.happens(RESEARCH_TOLD)) {
            values.firm(firm, RESEARCH, accounts.research(), Level.STATEMENT, SURVEY);
        }
        if (firm.number() % 100 < 100 * ENERGY_TOLD) {
            double megawattHours = accounts.staff() * MEGAWATT_HOURS_A_HEAD * chance.between(0.8, 1.2);
            values.firm(firm, ENERGY, StrictMath.rint(megawattHours), Level.STATEMENT, SURVEY);
        }
    }

    private void project(Firm firm, Firm.Accounts accounts, Values values) {
        if (firm.number() % 5 < 2) {
            values.firm(firm, WITH_RESEARCH, chance.happens(0.4) ? 1 : 0, Level.DOCUMENT, PROJECT);
        }
        if (firm.number() % 4 == 0) {
            double year = accounts.year() - Calibration.FIRST_YEAR + 1.0;
            double money = accounts.turnover() * 0.004 * year;
            values.firm(firm, PRIVATE_MONEY, StrictMath.rint(money), Level.DOCUMENT, PROJECT);
        }
        plan.stays().stream()
                .filter(stay -> stay.organisation().equals(firm.id())
                        && stay.from().getYear() >= accounts.year() - 1
                        && stay.from().isAfter(Calibration.START))
                .findFirst()
                .ifPresent(stay -> values.firm(firm, ROADMAP, chance.happens(0.45) ? 1 : 0, Level.DOCUMENT, PROJECT));
    }

    private void survey(Firm firm, int year, Values values) {
        boolean answers = chance.happens(ANSWERS);
        values.firm(firm, ASKED, 1, Level.DOCUMENT, SURVEY);
        values.firm(firm, ANSWERED, answers ? 1 : 0, Level.DOCUMENT, SURVEY);
        if (answers) {
            for (Question question : QUESTIONS) {
                double yes = year == SURVEYS.get(0) ? question.first() : question.second();
                values.firm(firm, question.code(), chance.happens(yes) ? 1 : 0, Level.STATEMENT, SURVEY);
            }
            values.firm(firm, MARKETS, chance.whole(0, 2), Level.STATEMENT, SURVEY);
        }
    }
}
