package lv.kopa.sample.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Body;
import lv.kopa.registry.Contact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Person;
import lv.kopa.registry.Seat;
import lv.kopa.registry.Vote;
import lv.kopa.text.Text;

/** Persons, bodies, seats and votes. */
final class GovernancePart {
    /** Numbers of persons below this are kept for sole traders. */
    private static final int FIRST = 80;

    private static final int BOARD = 5;
    private static final int RATERS = 4;
    private static final LocalDate HELD_UNTIL = LocalDate.of(2031, 12, 31);
    private static final LocalDate KNOWN = LocalDate.of(1990, 1, 1);

    private final Plan plan;
    private final Facts facts;
    private final Chance chance;
    private int next = FIRST;

    private GovernancePart(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        chance = plan.chance(Chance.Part.PERSONS);
    }

    static void add(Plan plan, Facts facts) {
        GovernancePart part = new GovernancePart(plan, facts);
        plan.firms().stream().flatMap(firm -> firm.person().stream()).forEach(part::person);
        for (int i = 0; i < RATERS; i++) {
            part.contact(part.next(), Contact.Role.RATER, Optional.empty());
        }
        plan.clusters().forEach(part::govern);
    }

    private Id<Person> next() {
        Id<Person> id = plan.person(next++);
        person(id);
        return id;
    }

    private void person(Id<Person> id) {
        int number = Integer.parseInt(id.value().substring("per-".length()));
        facts.since(
                KNOWN,
                id.value(),
                new Person(
                        Names.person(number),
                        Optional.of(id + "@example.invalid"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(HELD_UNTIL),
                        Optional.of("SYNTHETIC duty to keep the papers of a grant | "
                                + "SINTĒTISKS pienākums glabāt granta dokumentus")));
    }

    private void contact(Id<Person> person, Contact.Role role, Optional<Plan.Club> club) {
        facts.since(
                Calibration.START,
                "con-" + person.value().substring("per-".length()),
                new Contact(person, role, club.map(Plan.Club::manager), club.map(Plan.Club::id)));
    }

    private void govern(Plan.Club club) {
        contact(next(), Contact.Role.MANAGER, Optional.of(club));
        Id<Body> meeting = body(
                club,
                "meeting",
                Text.of("General meeting", "Biedru kopsapulce"),
                Body.Type.GENERAL_MEETING,
                plan.of(club).size(),
                Text.of(
                        "the strategy and the budget, by simple majority",
                        "par stratēģiju un budžetu, ar vienkāršu balsu vairākumu"));
        Id<Body> board = body(
                club,
                "board",
                Text.of("Board", "Valde"),
                Body.Type.BOARD,
                BOARD,
                Text.of("services and prices, by two thirds", "par pakalpojumiem un cenām, ar divām trešdaļām"));
        List<Plan.Stay> members = chance.several(plan.of(club).subList(0, BOARD + 1), BOARD);
        for (int i = 0; i < members.size(); i++) {
            facts.since(
                    Calibration.START,
                    "seat-" + club.digits() + "-" + (i + 1),
                    new Seat(board, next(), Optional.of(members.get(i).organisation()), office(i), i < BOARD - 1));
        }
        for (int year : Calibration.YEARS) {
            vote(club, meeting, year, plan.of(club).size(), "plan for " + year, "plānu " + year + ". gadam");
            vote(club, board, year, BOARD - 1, "prices of services in " + year, "pakalpojumu cenām " + year + ". gadā");
        }
    }

    private static Seat.Office office(int place) {
        return place == 0
                ? Seat.Office.CHAIR
                : place == 1 ? Seat.Office.DEPUTY : place < BOARD - 1 ? Seat.Office.MEMBER : Seat.Office.OBSERVER;
    }

    private Id<Body> body(Plan.Club club, String word, Text name, Body.Type type, int seats, Text decides) {
        String id = "body-" + club.digits() + "-" + word;
        facts.since(club.founded(), id, new Body(club.id(), name, type, seats, decides));
        return new Id<>(id);
    }

    private void vote(Plan.Club club, Id<Body> body, int year, int entitled, String english, String latvian) {
        int present = Math.max(1, (int) (entitled * chance.between(0.5, 1)));
        int against = chance.whole(0, present / 4);
        int abstained = chance.whole(0, (present - against) / 4);
        facts.since(
                LocalDate.of(year, chance.whole(1, 3), chance.whole(1, 28)),
                "vote-" + body.value().substring("body-".length()) + "-" + year,
                new Vote(
                        body,
                        Text.of("on the " + english, "par " + latvian),
                        entitled,
                        present - against - abstained,
                        against,
                        abstained));
    }
}
