package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.OtherSupport;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/**
 * Nobody is supported elsewhere for cost that the programme pays for too. Judged are those that had support from elsewhere.
 *
 * <p>Figures: {@code count} and {@code sum} of what was had from elsewhere; where it was for the same cost, {@code same} is
 * its sum and {@code programmes} where it came from.
 */
record PaidOnce() implements Condition {
    @Override
    public List<Finding> judge(Sight sight) {
        Map<Id<Organisation>, List<Fact<OtherSupport>>> support = new TreeMap<>();
        sight.known(OtherSupport.class)
                .forEach(fact -> support.computeIfAbsent(fact.entry().organisation(), each -> new ArrayList<>(1))
                        .add(fact));
        List<Finding> findings = new ArrayList<>();
        support.forEach((organisation, facts) -> findings.add(judge(organisation, facts)));
        return findings;
    }

    private static Finding judge(Id<Organisation> organisation, List<Fact<OtherSupport>> facts) {
        List<Fact<OtherSupport>> same =
                facts.stream().filter(fact -> fact.entry().sameCost()).toList();
        return new Finding(
                new Row(Kind.of(Organisation.class), organisation),
                same.isEmpty() ? Outcome.HOLDS : Outcome.BROKEN,
                Map.of(
                        "count", facts.size(),
                        "sum", sum(facts),
                        "same", sum(same),
                        "programmes",
                                Text.same(String.join(
                                        ", ",
                                        same.stream()
                                                .map(fact -> fact.entry().programme())
                                                .distinct()
                                                .toList()))),
                (same.isEmpty() ? facts : same).stream().map(Row::of).toList());
    }

    private static BigDecimal sum(List<Fact<OtherSupport>> facts) {
        return facts.stream().map(fact -> fact.entry().amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
