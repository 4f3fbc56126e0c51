package lv.kopa.derive.internal.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import lv.kopa.derive.internal.count.Scope;
import lv.kopa.derive.internal.formula.FormulaParser;
import lv.kopa.derive.internal.formula.Quotient;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.registry.Composition;
import lv.kopa.registry.Composition.Group;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.text.Text;

/** Splits the change of a value into those who stayed, joined and left. */
final class Compositions {
    private final Derivation values;
    private final IndicatorDefinition definition;
    private final String before;
    private final String after;

    Compositions(Derivation values, IndicatorDefinition definition, String before, String after) {
        this.values = values;
        this.definition = definition;
        this.before = before;
        this.after = after;
    }

    /** What a member adds above and below the line; below is 1 where nothing is divided. */
    private record Part(double above, double below) {}

    /** What a member adds in each period, as far as it is known. */
    private record Member(boolean wasMember, boolean isMember, Optional<Part> before, Optional<Part> after) {}

    /** The split for a cluster or programme. */
    Composition of(Scope scope) {
        AggregationRule rule = definition.indicator().aggregation();
        if (rule != AggregationRule.SUM && rule != AggregationRule.RATIO_OF_SUMS) {
            return nothing(scope, Wording.text("not-additive"));
        }
        if (values.deflation().refuses(definition)) {
            return nothing(scope, Wording.text("cumulative"));
        }
        boolean divided = rule == AggregationRule.RATIO_OF_SUMS;
        if (divided && quotient().isEmpty()) {
            return nothing(scope, Wording.text("no-quotient"));
        }
        SortedSet<Id<Organisation>> first = values.ledger(before).members(scope);
        SortedSet<Id<Organisation>> second = values.ledger(after).members(scope);
        SortedSet<Id<Organisation>> all = new TreeSet<>(first);
        all.addAll(second);
        Map<Id<Organisation>, Member> members = new LinkedHashMap<>();
        for (Id<Organisation> each : all) {
            boolean was = first.contains(each);
            boolean is = second.contains(each);
            members.put(
                    each,
                    new Member(
                            was,
                            is,
                            was ? part(scope, each, before) : Optional.empty(),
                            is ? part(scope, each, after) : Optional.empty()));
        }
        if (members.values().stream().noneMatch(each -> each.before.isPresent() || each.after.isPresent())) {
            return nothing(scope, Wording.text("no-members-known"));
        }
        return new Composition(
                scope.unit(),
                before,
                after,
                group(members, divided, (was, known) -> was.wasMember && was.isMember && known),
                group(members, divided, (was, known) -> !was.wasMember),
                group(members, divided, (was, known) -> !was.isMember),
                group(members, divided, (was, known) -> was.wasMember && was.isMember && !known),
                group(members, divided, (was, known) -> true),
                Text.EMPTY);
    }

    private Composition nothing(Scope scope, Text reason) {
        return new Composition(
                scope.unit(),
                before,
                after,
                Group.NOBODY,
                Group.NOBODY,
                Group.NOBODY,
                Group.NOBODY,
                Group.NOBODY,
                reason);
    }

    private Optional<Quotient> quotient() {
        return FormulaParser.of(definition).flatMap(Quotient::of);
    }

    private Optional<Part> part(Scope whole, Id<Organisation> organisation, String period) {
        Scope unit = Scope.organisation(organisation).partOf(whole);
        if (definition.indicator().aggregation() == AggregationRule.RATIO_OF_SUMS) {
            Quotient quotient = quotient().orElseThrow();
            return values.compute(quotient.numerator(), unit, period).value().flatMap(above -> values.compute(
                            quotient.denominator(), unit, period)
                    .value()
                    .map(below -> new Part(quotient.factor() * above, below)));
        }
        Optional<Answer> answer = definition.formula().isPresent()
                ? FormulaParser.of(definition).map(formula -> values.compute(formula, unit, period))
                : values.reported(definition, unit, period)
                        .map(each -> values.deflation().reported(each, definition, period));
        return answer.flatMap(Answer::value).map(value -> new Part(value, 1));
    }

    private static Group group(
            Map<Id<Organisation>, Member> all, boolean divided, BiPredicate<Member, Boolean> condition) {
        int members = 0;
        int known = 0;
        Total before = new Total(divided);
        Total after = new Total(divided);
        for (Member member : all.values()) {
            if (condition.test(member, member.before.isPresent() && member.after.isPresent())) {
                members++;
                known += member.before.isPresent() || member.after.isPresent() ? 1 : 0;
                member.before.ifPresent(before::add);
                member.after.ifPresent(after::add);
            }
        }
        return new Group(members, known, before.value(), after.value());
    }

    /** Sums above and below the line. */
    private static final class Total {
        private final boolean divided;
        private double above;
        private double below;
        private boolean any;

        Total(boolean divided) {
            this.divided = divided;
        }

        void add(Part part) {
            above += part.above;
            below += part.below;
            any = true;
        }

        Optional<Double> value() {
            if (!any || divided && below == 0) {
                return Optional.empty();
            }
            return Optional.of(divided ? above / below : above);
        }
    }
}
