package lv.kopa.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.registry.DeMinimis;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Service;
import lv.kopa.registry.ServiceUse;
import lv.kopa.text.Language;

/** Services, their use, and the de minimis aid that a reduced price is. */
final class ServicePart {
    private static final double NEVER = 0.12;
    private static final double PAUSE = 0.05;
    private static final double WITH_PROOF = 0.3;

    private final Plan plan;
    private final Facts facts;
    private final Chance chance;
    private final Map<Id<Organisation>, Integer> uses = new LinkedHashMap<>();
    /** What a firm got for less than it is worth, by year: since when, and how much. */
    private final Map<Id<Organisation>, Map<Integer, Aid>> aid = new LinkedHashMap<>();

    private record Aid(LocalDate since, BigDecimal amount) {}

    private record Offered(Id<Service> id, Euro price, Euro value) {}

    private ServicePart(Plan plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        chance = plan.chance(Chance.Part.SERVICES);
    }

    static void add(Plan plan, Facts facts) {
        ServicePart part = new ServicePart(plan, facts);
        for (Plan.Club club : plan.clusters()) {
            List<Offered> services = part.services(club);
            Map<Integer, String> proofs = new TreeMap<>();
            Calibration.YEARS.forEach(
                    year -> proofs.put(year, Proof.of(plan, club, year).sha256()));
            for (Plan.Stay stay : plan.of(club)) {
                part.use(stay, services, proofs);
            }
        }
        part.aid();
    }

    private List<Offered> services(Plan.Club club) {
        List<Offered> offered = new ArrayList<>();
        List<Offer> choice = chance.several(Offer.ALL, chance.whole(6, 9));
        for (Offer offer : choice) {
            int value = (int) (offer.value() * chance.between(0.8, 1.3));
            int price = chance.happens(0.15) ? value : chance.happens(0.5) ? 0 : value / 5;
            Id<Service> id = new Id<>("svc-" + club.digits() + "-0" + (offered.size() + 1));
            Service service = new Service(
                    club.id(),
                    Optional.of(offer.code()),
                    offer.name(),
                    offer.group(),
                    euro(price),
                    euro(value),
                    price < value ? Service.SupportForm.REDUCED_PRICE : Service.SupportForm.NON_FINANCIAL);
            facts.since(club.founded(), id.value(), service);
            offered.add(new Offered(id, service.price(), service.value()));
        }
        return offered;
    }

    private static Euro euro(int whole) {
        return new Euro(BigDecimal.valueOf(whole));
    }

    private void use(Plan.Stay stay, List<Offered> services, Map<Integer, String> proofs) {
        if (chance.happens(NEVER)) {
            return;
        }
        boolean pauses = chance.happens(PAUSE);
        boolean before = chance.happens(PAUSE) && stay.from().getYear() > Calibration.FIRST_YEAR;
        if (before) {
            use(stay, chance.of(services), stay.from().minusDays(chance.whole(20, 90)), Optional.empty());
        }
        double eagerness = chance.skewed(2.2, 0.6);
        for (int year : Calibration.YEARS) {
            boolean silent = pauses && (year == 2018 || year == 2019);
            int times = silent ? 0 : Math.min(9, (int) StrictMath.rint(eagerness * chance.between(0.3, 1.6)));
            for (int i = 0; i < times; i++) {
                LocalDate day = LocalDate.of(year, 1, 10).plusDays(chance.whole(0, 345));
                Offered service = chance.of(services);
                boolean proven = chance.happens(WITH_PROOF);
                boolean firstDays = pauses && year == Calibration.FIRST_YEAR && day.getMonthValue() > 6;
                if (stay.on(day) && !firstDays) {
                    use(stay, service, day, proven ? Optional.of(proofs.get(year)) : Optional.empty());
                }
            }
        }
    }

    private void use(Plan.Stay stay, Offered service, LocalDate day, Optional<String> proof) {
        int number = uses.merge(stay.organisation(), 1, Integer::sum);
        facts.since(
                day,
                "use-" + stay.organisation().value().substring("org-".length()) + "-" + (number < 10 ? "0" : "")
                        + number,
                new ServiceUse(service.id(), stay.organisation(), service.price(), service.value(), proof));
        BigDecimal gift = service.value().minus(service.price()).amount();
        if (stay.firm().isPresent() && gift.signum() > 0) {
            aid.computeIfAbsent(stay.organisation(), id -> new TreeMap<>())
                    .merge(
                            day.getYear(),
                            new Aid(day, gift),
                            (one, other) -> new Aid(
                                    one.since().isBefore(other.since()) ? one.since() : other.since(),
                                    one.amount().add(other.amount())));
        }
    }

    /** The right to aid arises once a year, with the first agreement on a service. */
    private void aid() {
        aid.forEach((organisation, years) -> years.forEach((year, amount) -> facts.since(
                amount.since(),
                "dm-" + organisation.value().substring("org-".length()) + "-" + year,
                new DeMinimis(
                        organisation,
                        new Euro(amount.amount()),
                        Names.programme().in(Language.EN),
                        "LV",
                        DeMinimis.Regulation.R1407_2013,
                        false))));
    }
}
