package lv.kopa.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;

/** Clusters, organisations and who belongs to which. */
final class MemberPart {
    /** Regions of the third level as they were from 2013 to 2024. */
    private static final List<String> REGIONS = List.of("LV003", "LV005", "LV006", "LV007", "LV008", "LV009");

    private static final LocalDate LONG_AGO = LocalDate.of(1991, 1, 1);

    private final Plan plan;
    private final Facts facts;
    private final Chance chance;

    private MemberPart(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        chance = plan.chance(Chance.Part.MEMBERS);
    }

    static void add(Plan plan, Facts facts) {
        MemberPart part = new MemberPart(plan, facts);
        plan.others().forEach(part::other);
        plan.firms().forEach(part::firm);
        plan.clusters().forEach(part::cluster);
        plan.stays().forEach(part::stay);
        part.ownership();
    }

    private void other(Plan.Other other) {
        facts.since(
                LONG_AGO,
                other.id().value(),
                new Organisation(
                        other.name(),
                        other.type(),
                        Optional.of(other.register()),
                        Optional.of(other.number()),
                        Optional.empty(),
                        "LV",
                        Optional.empty(),
                        List.of(other.nace()),
                        List.of(chance.of(REGIONS))));
    }

    private void firm(Firm firm) {
        boolean alone = firm.person().isPresent();
        String number = Planner.registration(firm.number());
        boolean mistyped = firm.equals(plan.at(plan.flaws().shortNumber()));
        facts.since(
                firm.founded(),
                firm.id().value(),
                new Organisation(
                        alone ? Names.soleTrader(firm.number()) : Names.firm(firm.number()),
                        alone ? Organisation.Type.SOLE_TRADER : Organisation.Type.ENTERPRISE,
                        Optional.of(Organisation.RegistrationType.ENTERPRISE_REGISTER),
                        Optional.of(mistyped ? number.substring(0, number.length() - 1) : number),
                        firm.person(),
                        "LV",
                        Optional.of(firm.founded()),
                        chance.several(firm.theme().nace(), chance.whole(1, 2)),
                        List.of(chance.of(REGIONS))));
    }

    private void cluster(Plan.Club club) {
        Cluster young = cluster(club, Cluster.Stage.GROWING, chance.several(REGIONS, chance.whole(1, 3)));
        Timeline<Cluster> life = Timeline.since(club.founded(), young);
        if (chance.happens(0.4)) {
            life = life.from(
                    LocalDate.of(chance.whole(2018, 2020), chance.whole(1, 12), 1),
                    cluster(club, Cluster.Stage.MATURE, young.nuts()));
        }
        facts.over(life, club.id().value());
    }

    private Cluster cluster(Plan.Club club, Cluster.Stage stage, List<String> regions) {
        return new Cluster(
                Names.cluster(club.theme(), plan.block()),
                Optional.of(club.manager()),
                club.theme().sector(),
                stage,
                Optional.of(club.founded()),
                club.theme().nace(),
                regions,
                Optional.of("https://" + club.id() + ".example"));
    }

    private final Map<String, Integer> times = new HashMap<>();

    private void stay(Plan.Stay stay) {
        Id<Cluster> cluster = stay.cluster().id();
        String id = "mem-" + stay.cluster().digits() + "-"
                + stay.organisation().value().substring("org-".length());
        int time = times.merge(id, 1, Integer::sum);
        Membership full = new Membership(cluster, stay.organisation(), Membership.Status.FULL);
        Span span = new Span(stay.from(), stay.until());
        boolean sleeps = stay.until().isEmpty() && chance.happens(0.03);
        if (sleeps) {
            LocalDate day = LocalDate.of(2020, chance.whole(1, 6), 1);
            LocalDate after = day.isAfter(stay.from()) ? day : stay.from().plusMonths(6);
            facts.over(
                    Timeline.since(stay.from(), full)
                            .from(after, new Membership(cluster, stay.organisation(), Membership.Status.INACTIVE)),
                    id);
        } else {
            facts.during(span, time == 1 ? id : id + "-" + time, full);
        }
    }

    private void ownership() {
        Firm parent = plan.at(plan.flaws().parent());
        Firm subsidiary = plan.at(plan.flaws().subsidiary());
        facts.since(
                LocalDate.of(2015, 1, 1),
                "own-" + parent.id().value().substring("org-".length()),
                new Ownership(parent.id(), subsidiary.id(), new BigDecimal("0.75"), true));
        Firm other = plan.at(new Flaws.Place(0, 4));
        facts.since(
                LocalDate.of(2015, 7, 1),
                "own-" + other.id().value().substring("org-".length()),
                new Ownership(other.id(), plan.at(new Flaws.Place(0, 5)).id(), new BigDecimal("0.2"), false));
    }
}
