package lv.kopa.sample.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.kopa.registry.CooperationLink;

/** Who works with whom, as two surveys found it: denser in the second. */
final class LinkPart {
    private static final List<Integer> WAVES = List.of(2018, 2020);
    private static final double BY_CLUSTER = 0.45;

    private LinkPart() {}

    static void add(Plan plan, Facts facts) {
        Chance chance = plan.chance(Chance.Part.LINKS);
        for (Plan.Club club : plan.clusters()) {
            for (int wave : WAVES) {
                LocalDate day = LocalDate.of(wave, 6, 15);
                List<Plan.Stay> there =
                        plan.of(club).stream().filter(stay -> stay.on(day)).toList();
                wave(facts, chance, club, there, wave, day);
            }
        }
    }

    private static void wave(
            Facts facts, Chance chance, Plan.Club club, List<Plan.Stay> there, int wave, LocalDate day) {
        Set<String> said = new HashSet<>();
        int count = (int) (there.size() * (wave == WAVES.get(0) ? 1.1 : 1.6));
        for (int i = 1; i <= count; i++) {
            List<Plan.Stay> two = chance.several(there, 2);
            CooperationLink.Type type = chance.of(List.of(CooperationLink.Type.values()));
            int strength = chance.whole(1, 3);
            boolean byCluster = chance.happens(BY_CLUSTER);
            if (said.add(two.get(0).organisation() + " " + two.get(1).organisation() + " " + type)) {
                facts.since(
                        day,
                        "link-" + club.digits() + "-" + wave + "-" + (i < 10 ? "0" : "") + i,
                        new CooperationLink(
                                two.get(0).organisation(),
                                two.get(1).organisation(),
                                type,
                                strength,
                                byCluster,
                                Integer.toString(wave)));
            }
        }
    }
}
