package lv.kopa.sample.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Person;

/** Draws who is in a block. */
final class Planner {
    private static final int OUTGROWN_STAFF = 231;
    private static final double OUTGROWN_TREND = 0.13;
    private static final int MOST_STAFF_OF_SME = 249;
    private static final int LARGE = 5;
    private static final int RESEARCH = 8;
    private static final int SCHOOLS = 4;
    private static final int MUNICIPALITIES = 3;
    private static final int JOIN_MOST = 3;
    /** So many of the first of each cluster bear flaws, or belong to two, and stay. */
    private static final int OF_FLAWS = 9;

    private final long seed;
    private final Size size;
    private final int block;
    private final Flaws flaws;
    private final List<Plan.Club> clubs = new ArrayList<>();
    private final List<Firm> firms = new ArrayList<>();
    private final List<Plan.Other> others = new ArrayList<>();
    private final List<Plan.Stay> stays = new ArrayList<>();
    private int organisations = 1;
    private int soleTraders = 1;

    private Planner(long seed, Size size, int block) {
        this.seed = seed;
        this.size = size;
        this.block = block;
        flaws = new Flaws(size.clusters(block));
    }

    /** The plan of a block, the same for the same seed and size. */
    static Plan plan(long seed, Size size, int block) {
        Planner planner = new Planner(seed, size, block);
        planner.clubs();
        planner.members();
        planner.joiners();
        planner.largeFirms();
        planner.otherMembers();
        return new Plan(seed, size, block, planner.flaws, planner.clubs, planner.firms, planner.others, planner.stays);
    }

    private Chance chance(Chance.Part part) {
        return Chance.of(seed, block, part);
    }

    private int number() {
        return block * Size.ORGANISATIONS_OF_A_BLOCK + organisations++;
    }

    private static Id<Organisation> id(Size size, int number) {
        return new Id<>("org-" + size.organisation(number));
    }

    private void clubs() {
        Chance chance = chance(Chance.Part.CLUBS);
        for (int place = 0; place < flaws.clusters(); place++) {
            Theme theme = Theme.ALL.get(place);
            int number = number();
            others.add(new Plan.Other(
                    id(size, number),
                    Names.association(theme, block),
                    Organisation.Type.ASSOCIATION,
                    Organisation.RegistrationType.ENTERPRISE_REGISTER,
                    registration(number),
                    "94.99"));
            clubs.add(new Plan.Club(
                    place,
                    size.cluster(block * Calibration.CLUSTERS + place + 1),
                    theme,
                    id(size, number),
                    LocalDate.of(chance.whole(2011, 2014), chance.whole(1, 12), 1)));
        }
    }

    private void members() {
        Chance chance = chance(Chance.Part.FIRMS);
        Economy economy = new Economy(chance);
        int count = 0;
        for (Plan.Club club : clubs) {
            count += Calibration.enterprises(club.place());
        }
        int jobs = (int) ((long) Calibration.JOBS * count / Calibration.ENTERPRISES);
        int outgrown = flaws.outgrown().firm();
        List<Integer> staff = Staff.of(count, outgrown, OUTGROWN_STAFF, jobs, chance);
        int next = 0;
        for (Plan.Club club : clubs) {
            for (int i = 0; i < Calibration.enterprises(club.place()); i++, next++) {
                boolean grows = next == outgrown;
                Economy.Beginning beginning = economy.beginning(staff.get(next));
                Firm firm = firm(
                        club.theme(),
                        LocalDate.of(chance.whole(1995, 2014), chance.whole(1, 12), chance.whole(1, 28)),
                        economy.years(
                                grows ? new Economy.Beginning(OUTGROWN_STAFF, 95_000, 0.5, 0.03) : beginning,
                                grows ? OUTGROWN_TREND : chance.normal(0.01, 0.03),
                                grows ? Integer.MAX_VALUE : MOST_STAFF_OF_SME),
                        chance);
                join(club, firm, early(club, firm.founded(), chance), Optional.empty());
                if (i == 7 && flaws.second(club.place()) != club.place()) {
                    Plan.Club second = clubs.get(flaws.second(club.place()));
                    join(second, firm, early(second, firm.founded(), chance), Optional.empty());
                }
            }
        }
    }

    /** A day before the start on which both the cluster and the firm were there. */
    private static LocalDate early(Plan.Club club, LocalDate founded, Chance chance) {
        LocalDate first = club.founded().isAfter(founded) ? club.founded() : founded;
        long room = Calibration.START.toEpochDay() - 30 - first.toEpochDay();
        return first.plusDays((long) (chance.unit() * room));
    }

    private void join(Plan.Club club, Firm firm, LocalDate from, Optional<LocalDate> until) {
        stays.add(new Plan.Stay(club, firm.id(), from, until, Optional.of(firm)));
    }

    private Firm firm(Theme theme, LocalDate founded, List<Firm.Accounts> accounts, Chance chance) {
        int number = number();
        boolean alone = accounts.get(0).staff() <= 2 && chance.happens(0.4);
        return add(new Firm(
                id(size, number),
                number,
                theme,
                founded,
                alone ? Optional.of(soleTrader()) : Optional.empty(),
                accounts.stream()
                        .filter(each -> each.year() > founded.getYear())
                        .toList()));
    }

    private Firm add(Firm firm) {
        firms.add(firm);
        return firm;
    }

    private Id<Person> soleTrader() {
        return new Id<>("per-" + size.person(block * Size.PERSONS_OF_A_BLOCK + soleTraders++));
    }

    /** Firms that come after the start, and stays that end. */
    private void joiners() {
        Chance chance = chance(Chance.Part.JOINERS);
        Economy economy = new Economy(chance);
        for (Plan.Club club : clubs) {
            for (int year = Calibration.FIRST_YEAR + 1; year <= Calibration.LAST_YEAR; year++) {
                boolean shrinks = club.place() == flaws.shrinks() && year == Calibration.FIRST_YEAR + 2;
                int come = shrinks ? 0 : chance.whole(1, JOIN_MOST);
                for (int i = 0; i < come; i++) {
                    LocalDate day = LocalDate.of(year, chance.whole(1, 11), chance.whole(1, 28));
                    int age = chance.whole(1, 12);
                    Economy.Beginning beginning = economy.beginning(Math.max(1, (int) chance.skewed(11, 0.9)));
                    join(
                            club,
                            firm(
                                    club.theme(),
                                    day.minusYears(age).minusDays(chance.whole(1, 300)),
                                    economy.years(beginning, chance.normal(0.02, 0.04), MOST_STAFF_OF_SME),
                                    chance),
                            day,
                            Optional.empty());
                }
                int go = shrinks ? 3 : come > 1 && chance.happens(0.6) ? 1 : 0;
                leave(club, year, go, chance);
            }
        }
        exporter(economy, chance);
    }

    private void exporter(Economy economy, Chance chance) {
        Plan.Club club = clubs.get(flaws.exporterJoins());
        Firm exporter = firm(
                club.theme(),
                LocalDate.of(2004, 5, 3),
                economy.years(new Economy.Beginning(243, 182_000, 0.86, 0.02), 0, MOST_STAFF_OF_SME),
                chance);
        join(club, exporter, LocalDate.of(2019, 3, 4), Optional.empty());
    }

    /** Ends some stays in a year, but those of firms that bear a flaw or belong to two clusters. */
    private void leave(Plan.Club club, int year, int count, Chance chance) {
        List<Plan.Stay> staying = new ArrayList<>();
        int place = 0;
        for (Plan.Stay stay : stays) {
            if (stay.cluster().equals(club)) {
                place++;
                boolean plain = place > OF_FLAWS && stay.until().isEmpty();
                if (plain && stay.from().getYear() < year && memberships(stay.organisation()) == 1) {
                    staying.add(stay);
                }
            }
        }
        for (Plan.Stay stay : chance.several(staying, count)) {
            LocalDate day = LocalDate.of(year, chance.whole(2, 12), chance.whole(1, 28));
            stays.set(
                    stays.indexOf(stay),
                    new Plan.Stay(club, stay.organisation(), stay.from(), Optional.of(day), stay.firm()));
        }
    }

    private long memberships(Id<Organisation> organisation) {
        return stays.stream()
                .filter(stay -> stay.organisation().equals(organisation))
                .count();
    }

    private void largeFirms() {
        Chance chance = chance(Chance.Part.LARGE);
        Economy economy = new Economy(chance);
        for (int i = 0; i < LARGE; i++) {
            Plan.Club club = clubs.get((i * 5 + 3) % clubs.size());
            Firm firm = firm(
                    club.theme(),
                    LocalDate.of(chance.whole(1992, 2005), 6, chance.whole(1, 28)),
                    economy.years(
                            new Economy.Beginning(chance.whole(300, 800), 120_000, chance.between(0.3, 0.8), 0.01),
                            0,
                            Integer.MAX_VALUE),
                    chance);
            join(club, firm, early(club, firm.founded(), chance), Optional.empty());
        }
    }

    private void otherMembers() {
        Chance chance = chance(Chance.Part.OTHERS);
        for (int i = 0; i < RESEARCH; i++) {
            int number = number();
            others.add(new Plan.Other(
                    id(size, number),
                    Names.institute(Theme.ALL.get(i), number),
                    Organisation.Type.RESEARCH,
                    Organisation.RegistrationType.SCIENTIFIC,
                    registration(number),
                    "72.19"));
        }
        for (int i = 0; i < SCHOOLS; i++) {
            int number = number();
            others.add(new Plan.Other(
                    id(size, number),
                    Names.school(number),
                    Organisation.Type.EDUCATION,
                    Organisation.RegistrationType.EDUCATION,
                    registration(number),
                    "85.32"));
        }
        for (int i = 0; i < MUNICIPALITIES; i++) {
            int number = number();
            others.add(new Plan.Other(
                    id(size, number),
                    Names.municipality(number),
                    Organisation.Type.MUNICIPALITY,
                    Organisation.RegistrationType.TAXPAYER,
                    registration(number),
                    "84.11"));
        }
        for (Plan.Club club : clubs) {
            belong(club, Organisation.Type.RESEARCH, chance.whole(1, 3), chance);
            belong(club, Organisation.Type.EDUCATION, chance.whole(0, 2), chance);
            belong(club, Organisation.Type.MUNICIPALITY, chance.whole(0, 1), chance);
        }
    }

    private void belong(Plan.Club club, Organisation.Type type, int count, Chance chance) {
        List<Plan.Other> choice =
                others.stream().filter(other -> other.type() == type).toList();
        for (Plan.Other other : chance.several(choice, count)) {
            stays.add(new Plan.Stay(
                    club, other.id(), early(club, club.founded(), chance), Optional.empty(), Optional.empty()));
        }
    }

    /** Eleven digits that begin as no number of the register does. */
    static String registration(int number) {
        String digits = Integer.toString(number * 37 + 11);
        return "990" + "0".repeat(8 - digits.length()) + digits;
    }
}
