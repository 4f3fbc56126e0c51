package lv.kopa.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Activity;
import lv.kopa.registry.ActivityTag;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Id;
import lv.kopa.registry.Participation;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** What clusters did, with whom, and what in the strategy it was about. */
final class ActivityPart {
    private static final int LEAST = 7;
    private static final int MOST = 10;
    private static final double TAGGED = 0.85;
    private static final double OWN_AREA = 0.8;
    private static final List<String> AREAS = List.of("A1", "A2", "A3", "A4", "A5");
    private static final List<String> PRIORITIES = List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7");

    /** A type of activity with a name and its cost in thousands of EUR. */
    private record Form(Activity.Type type, Text name, int cost) {}

    private static final List<Form> FORMS = List.of(
            new Form(Activity.Type.INTERNATIONAL, Text.of("Trade mission", "Tirdzniecības misija"), 14),
            new Form(Activity.Type.INTERNATIONAL, Text.of("Experience-exchange visit", "Pieredzes apmaiņas vizīte"), 9),
            new Form(Activity.Type.VISIBILITY, Text.of("Joint stand at a fair", "Kopstends izstādē"), 18),
            new Form(Activity.Type.EDUCATION, Text.of("Days for pupils", "Dienas skolēniem"), 4),
            new Form(Activity.Type.TRAINING, Text.of("Training", "Apmācības"), 6),
            new Form(Activity.Type.KNOWLEDGE_TRANSFER, Text.of("Knowledge workshop", "Zināšanu darbnīca"), 5),
            new Form(Activity.Type.STUDY, Text.of("Sector study", "Nozares pētījums"), 15),
            new Form(Activity.Type.JOINT_RESEARCH, Text.of("Joint prototype", "Kopīgs prototips"), 16),
            new Form(Activity.Type.OTHER, Text.of("Cross-sector meeting", "Starpnozaru tikšanās"), 3));

    private final Plan plan;
    private final Facts facts;
    private final Chance chance;
    private final Ratings ratings;

    private ActivityPart(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        chance = plan.chance(Chance.Part.ACTIVITIES);
        ratings = new Ratings(plan, facts);
    }

    static void add(Plan plan, Facts facts) {
        ActivityPart part = new ActivityPart(plan, facts);
        for (Plan.Club club : plan.clusters()) {
            for (int year : Calibration.YEARS) {
                part.coordination(club, year);
                int count = part.chance.whole(LEAST, MOST);
                for (int i = 1; i <= count; i++) {
                    part.activity(club, year, i);
                }
            }
        }
    }

    private void coordination(Plan.Club club, int year) {
        LocalDate first = year == Calibration.FIRST_YEAR ? LocalDate.of(year, 2, 1) : LocalDate.of(year, 1, 1);
        facts.since(
                first,
                "act-" + club.digits() + "-" + year + "-00",
                new Activity(
                        club.id(),
                        Optional.of(club.grant()),
                        Activity.Type.COORDINATION,
                        Text.of("Coordination in " + year, "Koordinēšana " + year + ". gadā"),
                        LocalDate.of(year, 12, 31),
                        cost(34),
                        true));
    }

    private Euro cost(int thousands) {
        return new Euro(BigDecimal.valueOf((long) (thousands * 100_000 * chance.between(0.7, 1.2)), 2));
    }

    private void activity(Plan.Club club, int year, int number) {
        Form form = chance.of(FORMS);
        LocalDate first = LocalDate.of(year, 2, 1).plusDays(chance.whole(0, 310));
        LocalDate last = first.plusDays(chance.whole(0, 6));
        String digits = club.digits() + "-" + year + "-" + (number < 10 ? "0" : "") + number;
        Id<Activity> id = new Id<>("act-" + digits);
        facts.since(
                first,
                id.value(),
                new Activity(
                        club.id(),
                        Optional.of(club.grant()),
                        form.type(),
                        Text.of(
                                form.name().in(Language.EN) + " " + year + "/" + number,
                                form.name().in(Language.LV) + " " + year + "/" + number),
                        last,
                        cost(form.cost()),
                        false));
        if (year == Ratings.YEAR) {
            ratings.add(id);
        }
        if (chance.happens(TAGGED)) {
            facts.since(
                    first,
                    "tag-" + digits,
                    new ActivityTag(
                            id,
                            club.theme().direction(),
                            Optional.of(chance.happens(OWN_AREA) ? club.theme().area() : chance.of(AREAS)),
                            Optional.of("2014"),
                            chance.happens(0.6) ? Optional.of(chance.of(PRIORITIES)) : Optional.empty()));
        }
        List<Plan.Stay> there =
                plan.of(club).stream().filter(stay -> stay.on(first)).toList();
        for (Plan.Stay stay : chance.several(there, chance.whole(3, 10))) {
            facts.since(
                    first,
                    "par-" + digits + "-" + stay.organisation().value().substring("org-".length()),
                    new Participation(id, stay.organisation(), chance.whole(1, 3)));
        }
    }
}
