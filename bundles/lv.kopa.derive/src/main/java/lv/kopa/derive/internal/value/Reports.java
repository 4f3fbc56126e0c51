package lv.kopa.derive.internal.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kopa.derive.internal.count.Scope;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.FormulaCheck;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.IndicatorValues.Origin;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Organisation;
import lv.kopa.text.Language;

/**
 * Puts reported values together: those of members, each once, and the totals of clusters of whose members nothing was
 * reported. A total over firms that would count a firm a second time is no value.
 */
final class Reports {
    private final Derivation values;
    private final Together together;

    Reports(Derivation values, Together together) {
        this.values = values;
        this.together = together;
    }

    /** The value of an indicator that is reported, where nothing was reported for the very unit. */
    Answer of(IndicatorDefinition definition, Scope scope, String period) {
        Map<Scope, Answer> parts = new LinkedHashMap<>();
        if (scope.subject() == Subject.CLUSTER || scope.subject() == Subject.PROGRAMME) {
            reported(definition, together.parts(scope, Level.MEMBER, period), period, parts);
        }
        if (definition.classification().level() == Level.ACTIVITY
                && scope.subject() != Subject.APPLICATION
                && parts.isEmpty()) {
            reported(definition, together.parts(scope, Level.ACTIVITY, period), period, parts);
        }
        boolean totals = false;
        if (scope.subject() == Subject.PROGRAMME) {
            SortedSet<Id<Cluster>> without = withoutMembers(scope, parts, period);
            Map<Scope, Answer> clusters = new LinkedHashMap<>();
            reported(definition, Together.clusters(scope, without), period, clusters);
            totals = clusters.values().stream().anyMatch(Answer::isKnown);
            parts.putAll(clusters);
        }
        if (parts.isEmpty()) {
            return Answer.none(Origin.OBSERVED, Wording.text("not-reported"));
        }
        if (totals && aboutFirms(definition) && overlapping(parts, period)) {
            return Answer.none(Origin.AGGREGATED, Wording.text("firms-twice"));
        }
        boolean mixed = parts.keySet().stream().map(Scope::subject).distinct().count() > 1;
        if (mixed && !addsUp(definition.indicator().aggregation())) {
            return Answer.none(Origin.AGGREGATED, Wording.text("members-and-clusters"));
        }
        List<Scope> units = List.copyOf(parts.keySet());
        Answer answer =
                switch (definition.indicator().aggregation()) {
                    case NONE, LAST -> Rules.apart(definition, units, parts::get);
                    case MEAN -> Rules.mean(units, parts::get);
                    case SUM -> Rules.sum(definition, units, parts::get, values.ledger(period));
                    case RATIO_OF_SUMS ->
                        definition.indicator().denominator().isPresent()
                                ? Rules.sum(definition, units, parts::get, values.ledger(period))
                                : Answer.none(Origin.AGGREGATED, Wording.text("percentages"));
                };
        int silent = silent(scope, parts, period, totals);
        return silent == 0 || !answer.isKnown() ? answer : answer.remarked(Wording.text("silent", silent));
    }

    private static boolean addsUp(AggregationRule rule) {
        return rule == AggregationRule.SUM || rule == AggregationRule.RATIO_OF_SUMS;
    }

    private void reported(IndicatorDefinition definition, List<Scope> units, String period, Map<Scope, Answer> into) {
        for (Scope unit : units) {
            values.reported(definition, unit, period).ifPresent(answer -> into.put(unit, answer));
        }
    }

    /** Clusters of none of whose members a value was reported. */
    private SortedSet<Id<Cluster>> withoutMembers(Scope scope, Map<Scope, Answer> parts, String period) {
        SortedSet<Id<Cluster>> without = new TreeSet<>();
        for (Id<Cluster> cluster : scope.clusters()) {
            if (together.parts(Scope.of(cluster).partOf(scope), Level.MEMBER, period).stream()
                    .noneMatch(parts::containsKey)) {
                without.add(cluster);
            }
        }
        return without;
    }

    /** Whether a firm of a cluster whose total counts is in another part too. */
    private boolean overlapping(Map<Scope, Answer> parts, String period) {
        Map<Id<Organisation>, Integer> times = new TreeMap<>();
        boolean[] total = new boolean[1];
        parts.keySet().forEach(part -> values.ledger(period).members(part).forEach(member -> {
            total[0] |= part.subject() == Subject.CLUSTER;
            times.merge(member, 1, Integer::sum);
        }));
        return total[0] && times.values().stream().anyMatch(each -> each > 1);
    }

    /** Whether its total over a cluster is one over its firms. */
    private static boolean aboutFirms(IndicatorDefinition definition) {
        String unit = definition.indicator().unit().in(Language.EN);
        return definition.classification().level() == Level.MEMBER
                || unit.equals(FormulaCheck.ENTERPRISES)
                || unit.equals("members");
    }

    private int silent(Scope scope, Map<Scope, Answer> parts, String period, boolean totals) {
        boolean members = parts.keySet().stream().anyMatch(part -> part.subject() == Subject.ORGANISATION);
        if (members && !totals) {
            return (int) together.parts(scope, Level.MEMBER, period).stream()
                    .filter(each -> !parts.containsKey(each))
                    .count();
        }
        return totals && !members
                ? (int) Together.clusters(scope, scope.clusters()).stream()
                        .filter(each -> !parts.containsKey(each))
                        .count()
                : 0;
    }
}
