package lv.kopa.sample.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Application;
import lv.kopa.registry.Application.Decision;
import lv.kopa.registry.Call;
import lv.kopa.registry.Commitment;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Label;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Payment;
import lv.kopa.registry.ProjectPartner;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.text.Text;

/** Applications, grants and what belongs to them, and labels. */
final class GrantPart {
    private static final BigDecimal INTENSITY = new BigDecimal("0.85");
    private static final LocalDate HANDED_IN = LocalDate.of(2016, 9, 1);
    private static final LocalDate DECIDED = LocalDate.of(2016, 12, 15);
    private static final LocalDate LONGER = LocalDate.of(2020, 12, 1);
    /** Every so many-eth cluster asks for less than the most. */
    private static final int LESS = 3;

    private final Plan plan;
    private final Facts facts;
    private final Chance chance;
    private final ApplicationRatings ratings;

    private GrantPart(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        chance = plan.chance(Chance.Part.GRANTS);
        ratings = new ApplicationRatings(plan, facts);
    }

    static void add(Plan plan, Facts facts) {
        GrantPart part = new GrantPart(plan, facts);
        for (Plan.Club club : plan.clusters()) {
            part.fund(club);
            part.partners(club);
            part.label(club);
        }
    }

    private void fund(Plan.Club club) {
        boolean less = club.place() % LESS == 1;
        Euro cost = less ? Euro.of(chance.whole(440, 487) + "" + chance.whole(100, 999) + ".50") : Euro.of("488235.30");
        Euro amount = less
                ? new Euro(cost.amount().multiply(INTENSITY).setScale(2, RoundingMode.DOWN))
                : Calibration.GRANT_CEILING;
        Id<Application> application = new Id<>("app-" + club.digits());
        apply(club, application.value(), Frame.FIRST_CALL, cost, amount, Decision.APPROVED);
        if (club.place() % 5 == 2) {
            apply(
                    club,
                    application + "-2",
                    Frame.SECOND_CALL,
                    Euro.of("70588.24"),
                    Euro.of("60000.00"),
                    club.place() == 7 ? Decision.WITHDRAWN : Decision.REJECTED);
        }
        boolean longer = club.place() % 4 == 3;
        Grant grant = new Grant(
                Frame.PROGRAMME,
                Optional.of(application),
                club.id(),
                "SYNTHETIC/16/A/" + club.digits(),
                LocalDate.of(2017, 2, 1),
                Calibration.END,
                cost,
                amount,
                cost.minus(amount));
        Timeline<Grant> agreed = Timeline.since(LocalDate.of(2017, 1, chance.whole(10, 30)), grant);
        facts.over(
                longer ? agreed.from(LONGER, extended(grant)) : agreed,
                club.grant().value());
        pay(club, amount, longer);
        commit(club);
    }

    private static Grant extended(Grant grant) {
        return new Grant(
                grant.programme(),
                grant.application(),
                grant.cluster(),
                grant.contract(),
                grant.starts(),
                grant.ends().plusYears(1),
                grant.eligibleCost(),
                grant.amount(),
                grant.privatePart());
    }

    private void apply(Plan.Club club, String id, Id<Call> call, Euro cost, Euro amount, Decision decision) {
        boolean first = call.equals(Frame.FIRST_CALL);
        LocalDate handedIn = (first ? HANDED_IN : LocalDate.of(2019, 5, 1)).plusDays(chance.whole(0, 28));
        Timeline<Application> course = Timeline.since(
                        handedIn, new Application(call, club.manager(), club.id(), cost, amount, Decision.PENDING))
                .from(
                        first ? DECIDED : LocalDate.of(2019, 8, chance.whole(1, 28)),
                        new Application(call, club.manager(), club.id(), cost, amount, decision));
        facts.over(course, id);
        ratings.add(new Id<>(id), handedIn.getYear());
    }

    private void pay(Plan.Club club, Euro amount, boolean longer) {
        long cents = amount.amount().movePointRight(2).longValueExact();
        long advance = cents / 5;
        payment(club, 1, LocalDate.of(2017, 3, chance.whole(1, 28)), Payment.Type.ADVANCE, advance);
        long toGive = longer ? (long) (cents * chance.between(0.6, 0.8)) - advance : cents - advance;
        long given = 0;
        int number = 2;
        for (int year : Calibration.YEARS) {
            for (int month : List.of(6, 11)) {
                boolean last = year == Calibration.LAST_YEAR && month == 11;
                long part = last ? toGive - given : (long) (toGive / 8.0 * chance.between(0.7, 1.1));
                given += part;
                Payment.Type type = last && !longer ? Payment.Type.FINAL : Payment.Type.INTERIM;
                payment(club, number++, LocalDate.of(year, month, chance.whole(1, 28)), type, part);
            }
        }
        if (club.place() == 2) {
            payment(club, number, LocalDate.of(2020, 12, 10), Payment.Type.RECOVERY, -240_000);
        }
    }

    private void payment(Plan.Club club, int number, LocalDate day, Payment.Type type, long cents) {
        String id = "pay-" + club.digits() + "-" + (number < 10 ? "0" : "") + number;
        facts.since(
                day, id, new Payment(club.grant(), type, new Euro(BigDecimal.valueOf(cents, 2)), "SYNTHETIC-" + id));
    }

    private void commit(Plan.Club club) {
        long members = plan.of(club).stream()
                .filter(stay -> stay.on(Calibration.START))
                .count();
        commitment(
                club,
                1,
                "ST-01",
                members + 4.0,
                Text.of("more members than at the start", "vairāk biedru nekā sākumā"));
        double exports = plan.of(club).stream()
                .flatMap(stay -> stay.firm().stream())
                .flatMap(firm -> firm.accounts().stream())
                .filter(accounts -> accounts.year() == Calibration.FIRST_YEAR)
                .mapToDouble(Firm.Accounts::exports)
                .sum();
        commitment(
                club,
                2,
                "ST-10",
                StrictMath.rint(exports * 1.1),
                Text.of("exports of the members in 2020", "biedru eksports 2020. gadā"));
    }

    private void commitment(Plan.Club club, int number, String indicator, double value, Text promise) {
        facts.since(
                LocalDate.of(2017, 1, 30),
                "com-" + club.digits() + "-" + number,
                new Commitment(club.grant(), promise, Optional.of(indicator), Optional.of(value), Calibration.END));
    }

    private void partners(Plan.Club club) {
        int number = 1;
        partner(club, number++, club.manager(), ProjectPartner.Role.LEAD);
        int research = club.place() == plan.flaws().oneResearchPartner() ? 1 : 2;
        for (Plan.Other other : chance.several(plan.others(Organisation.Type.RESEARCH), research)) {
            partner(club, number++, other.id(), ProjectPartner.Role.RESEARCH);
        }
        Plan.Other school = chance.of(plan.others(Organisation.Type.EDUCATION));
        partner(club, number++, school.id(), ProjectPartner.Role.PARTNER);
        for (Plan.Stay stay : plan.of(club).subList(0, 3)) {
            partner(club, number++, stay.organisation(), ProjectPartner.Role.FINAL_BENEFICIARY);
        }
    }

    private void partner(Plan.Club club, int number, Id<Organisation> who, ProjectPartner.Role role) {
        facts.since(
                Calibration.START.plusDays(1),
                "pp-" + club.digits() + "-" + number,
                new ProjectPartner(club.grant(), who, role));
    }

    private void label(Plan.Club club) {
        boolean expired = club.place() == plan.flaws().labelExpired();
        if (!expired && chance.happens(0.5)) {
            return;
        }
        LocalDate first = expired ? LocalDate.of(2017, 5, 15) : LocalDate.of(2018, chance.whole(1, 12), 1);
        give(club, 1, Span.of(first, first.plusYears(2)), Label.Grade.BRONZE);
        if (!expired) {
            LocalDate renewed = first.plusYears(2);
            give(
                    club,
                    2,
                    Span.of(renewed, renewed.plusYears(3)),
                    chance.happens(0.3) ? Label.Grade.SILVER : Label.Grade.BRONZE);
        }
    }

    private void give(Plan.Club club, int number, Span span, Label.Grade grade) {
        String id = "lab-" + club.digits() + "-" + number;
        facts.during(span, id, new Label(club.id(), "SYNTHETIC label", grade, "SYNTHETIC-" + id));
    }
}
