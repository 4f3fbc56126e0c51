package lv.kopa.check.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.CooperationLink;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Programme;
import lv.kopa.registry.Row;

/**
 * An enterprise that works with a research organisation does more than buy from it, or the work is not counted as
 * cooperation. Judged are enterprises that have such a link, where a programme of a generation runs whose law says so.
 *
 * <p>Figures: {@code links} with research organisations, {@code purchases} among them.
 *
 * @param generations the generations whose law says so
 */
record MoreThanPurchase(List<Programme.Generation> generations) implements Condition {
    MoreThanPurchase {
        generations = List.copyOf(Objects.requireNonNull(generations, "it is the law of some generation"));
    }

    @Override
    public List<Finding> judge(Sight sight) {
        boolean law = sight.now(Programme.class).stream()
                .anyMatch(programme -> generations.contains(programme.entry().generation()));
        Map<Id<Organisation>, List<Fact<CooperationLink>>> links = new TreeMap<>();
        if (law) {
            for (Fact<CooperationLink> link : sight.known(CooperationLink.class)) {
                add(sight, link, link.entry().one(), link.entry().other(), links);
                add(sight, link, link.entry().other(), link.entry().one(), links);
            }
        }
        List<Finding> findings = new ArrayList<>();
        links.forEach((firm, facts) -> findings.add(judge(firm, facts)));
        return findings;
    }

    private static void add(
            Sight sight,
            Fact<CooperationLink> link,
            Id<Organisation> firm,
            Id<Organisation> other,
            Map<Id<Organisation>, List<Fact<CooperationLink>>> links) {
        boolean research = sight.organisation(other)
                .map(fact -> fact.entry().type() == Organisation.Type.RESEARCH)
                .orElse(false);
        if (research && sight.isEnterprise(firm)) {
            links.computeIfAbsent(firm, each -> new ArrayList<>(1)).add(link);
        }
    }

    private static Finding judge(Id<Organisation> firm, List<Fact<CooperationLink>> links) {
        long purchases = links.stream()
                .filter(link -> link.entry().type() == CooperationLink.Type.SUPPLY)
                .count();
        return new Finding(
                new Row(Kind.of(Organisation.class), firm),
                purchases == links.size() ? Outcome.BROKEN : Outcome.HOLDS,
                Map.of("links", links.size(), "purchases", purchases),
                links.stream().map(Row::of).toList());
    }
}
