package lv.kopa.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lv.kopa.registry.DeMinimis;
import lv.kopa.registry.Euro;
import lv.kopa.registry.OtherSupport;

/** Public support from elsewhere. */
final class SupportPart {
    private static final double SUPPORTED = 0.12;
    private static final List<String> PROGRAMMES =
            List.of("SYNTHETIC external markets", "SYNTHETIC competence centres", "SYNTHETIC vouchers");
    private static final List<String> PURPOSES =
            List.of("SYNTHETIC: fairs abroad", "SYNTHETIC: research", "SYNTHETIC: training");

    private SupportPart() {}

    static void add(Plan plan, Facts facts) {
        Chance chance = plan.chance(Chance.Part.SUPPORT);
        for (Firm firm : plan.firms()) {
            if (firm.founded().getYear() < Calibration.FIRST_YEAR && chance.happens(SUPPORTED)) {
                int which = chance.whole(0, PROGRAMMES.size() - 1);
                other(
                        facts,
                        firm,
                        which,
                        chance.whole(2, 60) * 500,
                        false,
                        LocalDate.of(chance.whole(2017, 2020), chance.whole(1, 12), chance.whole(1, 28)));
            }
        }
        other(facts, plan.at(plan.flaws().paidTwice()), 0, 4800, true, LocalDate.of(2018, 10, 1), "-2");
        aid(facts, plan.at(plan.flaws().parent()), "a", 131_500, LocalDate.of(2018, 5, 14), false);
        aid(facts, plan.at(plan.flaws().subsidiary()), "b", 94_200, LocalDate.of(2019, 4, 2), false);
        aid(facts, plan.at(new Flaws.Place(0, 3)), "c", 20_000, LocalDate.of(2019, 9, 17), true);
    }

    private static void other(
            Facts facts, Firm firm, int which, int amount, boolean sameCost, LocalDate day, String... suffix) {
        facts.since(
                day,
                "sup-" + firm.id().value().substring("org-".length()) + String.join("", suffix),
                new OtherSupport(
                        firm.id(),
                        PROGRAMMES.get(which),
                        PURPOSES.get(which),
                        new Euro(BigDecimal.valueOf(amount)),
                        sameCost));
    }

    private static void aid(Facts facts, Firm firm, String suffix, int amount, LocalDate day, boolean excluded) {
        facts.since(
                day,
                "dm-" + firm.id().value().substring("org-".length()) + "-" + suffix,
                new DeMinimis(
                        firm.id(),
                        new Euro(BigDecimal.valueOf(amount)),
                        "SYNTHETIC fund",
                        "LV",
                        DeMinimis.Regulation.R1407_2013,
                        excluded));
    }
}
