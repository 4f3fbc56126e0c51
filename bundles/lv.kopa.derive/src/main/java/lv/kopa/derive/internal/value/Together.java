package lv.kopa.derive.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import lv.kopa.derive.internal.count.Scope;
import lv.kopa.derive.internal.formula.Expression;
import lv.kopa.derive.internal.formula.Quotient;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.IndicatorValues.Origin;
import lv.kopa.registry.Observation.Subject;

/**
 * Puts values of smaller units together to those of larger ones by the rule of the indicator: each firm once, ratios from sums
 * of numerators and denominators over the same units, never the mean of what only has an order.
 */
final class Together {
    private final Derivation values;

    Together(Derivation values) {
        this.values = values;
    }

    /** The value of an indicator that has a formula. */
    Answer computed(IndicatorDefinition definition, Expression formula, Scope scope, String period) {
        if (scope.subject() == Subject.APPLICATION) {
            return Answer.none(Origin.FORMULA, Wording.text("of-application"));
        }
        Level base = definition.classification().level();
        int distance = Integer.compare(scope.level().compareTo(upTo(base)), 0);
        if (distance < 0) {
            return Answer.none(Origin.FORMULA, Wording.text("too-small." + upTo(base)));
        }
        if (distance == 0) {
            return values.compute(formula, scope, period);
        }
        Function<Scope, Answer> each = unit -> values.compute(formula, unit, period);
        if (addsUp(definition, formula)
                && parts(scope, base, period).stream()
                        .noneMatch(unit -> each.apply(unit).isKnown())) {
            return fromTotals(formula, scope, period);
        }
        return switch (definition.indicator().aggregation()) {
            case NONE, LAST -> Rules.apart(definition, parts(scope, base, period), each);
            case MEAN -> Rules.mean(parts(scope, base, period), each);
            case SUM ->
                base == Level.CLUSTER && formula.isLinear()
                        ? overClusters(formula, scope, period)
                        : Rules.sum(definition, parts(scope, base, period), each, values.ledger(period));
            case RATIO_OF_SUMS ->
                base == Level.CLUSTER
                        ? overClusters(formula, scope, period)
                        : ratio(formula, parts(scope, base, period), period);
        };
    }

    /** Whether the formula gives for totals what it gives for the sum of their parts. */
    private static boolean addsUp(IndicatorDefinition definition, Expression formula) {
        return switch (definition.indicator().aggregation()) {
            case SUM -> formula.isLinear();
            case RATIO_OF_SUMS ->
                Quotient.of(formula)
                        .filter(each -> each.numerator().isLinear()
                                && each.denominator().isLinear())
                        .isPresent();
            case MEAN, LAST, NONE -> false;
        };
    }

    /** Where nothing is known of the parts, as when a survey is reported in totals: from these. */
    private Answer fromTotals(Expression formula, Scope scope, String period) {
        return scope.subject() == Subject.PROGRAMME
                ? overClusters(formula, scope, period)
                : values.compute(formula, scope, period);
    }

    /** The smaller units that are put together. */
    List<Scope> parts(Scope scope, Level base, String period) {
        return switch (base) {
            case ACTIVITY -> values.ledger(period).activityUnits(scope);
            case MEMBER ->
                values.ledger(period).members(scope).stream()
                        .map(Scope::organisation)
                        .map(each -> each.partOf(scope))
                        .toList();
            default -> clusters(scope, scope.clusters());
        };
    }

    /** Clusters, as parts of what they are clusters of. */
    static List<Scope> clusters(Scope scope, SortedSet<Id<Cluster>> some) {
        return some.stream().map(Scope::of).map(each -> each.partOf(scope)).toList();
    }

    /** Regions and countries are around a programme: what is said of them is said of it. */
    private static Level upTo(Level level) {
        return level.compareTo(Level.PROGRAMME) > 0 ? Level.PROGRAMME : level;
    }

    /**
     * Computed once for all clusters that have what the formula needs, so that each firm counts once; for the whole where what
     * some clusters lack was reported of it.
     */
    private Answer overClusters(Expression formula, Scope scope, String period) {
        SortedSet<Id<Cluster>> complete = new TreeSet<>();
        Optional<Answer> lacking = Optional.empty();
        List<Expression> names = names(formula);
        List<Expression> parts =
                names.stream().filter(each -> !isReported(each, scope, period)).toList();
        boolean whole = true;
        for (Id<Cluster> cluster : scope.clusters()) {
            Scope part = Scope.of(cluster).partOf(scope);
            whole = whole && missing(parts, part, period).isEmpty();
            Optional<Answer> missing = missing(names, part, period);
            if (missing.isEmpty()) {
                complete.add(cluster);
            } else if (lacking.isEmpty()) {
                lacking = missing;
            }
        }
        if (whole) {
            return values.compute(formula, scope, period);
        }
        if (complete.isEmpty()) {
            Answer total = values.compute(formula, scope, period);
            return total.isKnown() ? total : lacking.orElse(total).as(Origin.AGGREGATED);
        }
        Answer answer = values.compute(formula, scope.within(complete), period);
        return complete.size() == scope.clusters().size() || !answer.isKnown()
                ? answer
                : answer.remarked(Wording.text(
                        "from-clusters", complete.size(), scope.clusters().size()));
    }

    private static List<Expression> names(Expression formula) {
        List<Expression> names = new ArrayList<>();
        formula.visit(each -> {
            if (each.children().isEmpty()) {
                names.add(each);
            }
        });
        return names;
    }

    private boolean isReported(Expression name, Scope scope, String period) {
        if (!(name instanceof Expression.IndicatorName indicator)) {
            return false;
        }
        Answer answer = values.value(indicator.code(), scope, Derivation.period(indicator, period));
        return answer.isKnown() && answer.origin() == Origin.OBSERVED;
    }

    /** The first of some names that has no value for a unit. */
    private Optional<Answer> missing(List<Expression> names, Scope unit, String period) {
        return names.stream()
                .map(each -> values.compute(each, unit, period))
                .filter(answer -> !answer.isKnown())
                .findFirst();
    }

    /** Sums run over the units that have both numerator and denominator. */
    private Answer ratio(Expression formula, List<Scope> units, String period) {
        Optional<Quotient> quotient = Quotient.of(formula);
        if (quotient.isEmpty()) {
            return Answer.none(Origin.AGGREGATED, Wording.text("no-quotient"));
        }
        List<Answer> both = new ArrayList<>();
        double numerator = 0;
        double denominator = 0;
        for (Scope unit : units) {
            Answer above = values.compute(quotient.get().numerator(), unit, period);
            Answer below = values.compute(quotient.get().denominator(), unit, period);
            if (above.isKnown() && below.isKnown()) {
                numerator += above.value().orElseThrow();
                denominator += below.value().orElseThrow();
                both.add(Answer.from(Origin.AGGREGATED, above.value().orElseThrow(), List.of(above, below)));
            }
        }
        if (both.isEmpty()) {
            return Rules.nothing(units, unit -> values.compute(formula, unit, period));
        }
        if (denominator == 0) {
            return Answer.none(Origin.AGGREGATED, Wording.text("division-by-zero"));
        }
        return Rules.covering(
                Answer.from(Origin.AGGREGATED, quotient.get().factor() * numerator / denominator, both),
                both,
                units.size());
    }
}
