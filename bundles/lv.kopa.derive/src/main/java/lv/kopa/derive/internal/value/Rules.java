package lv.kopa.derive.internal.value;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.kopa.derive.internal.count.Ledger;
import lv.kopa.derive.internal.count.Scope;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.FormulaCheck;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.ScaleType;
import lv.kopa.registry.Id;
import lv.kopa.registry.IndicatorValues.Origin;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** How known values of several units make one. */
final class Rules {
    private Rules() {}

    private static List<Answer> known(List<Scope> units, Function<Scope, Answer> each) {
        return units.stream().map(each).filter(Answer::isKnown).toList();
    }

    /** Why there is nothing to put together. */
    static Answer nothing(List<Scope> units, Function<Scope, Answer> each) {
        return units.isEmpty()
                ? Answer.none(Origin.AGGREGATED, Wording.text("no-units"))
                : Answer.none(
                        Origin.AGGREGATED,
                        Wording.text(
                                "none-known",
                                units.size(),
                                each.apply(units.get(0)).reason()));
    }

    /** What is to be known of the whole: of how many parts it is known, and of the parts the first remark stands for all. */
    static Answer covering(Answer answer, List<Answer> known, int all) {
        Answer whole = answer.unremarked();
        if (known.size() < all) {
            whole = whole.remarked(Wording.text("from", known.size(), all));
        }
        List<Text> remarks = known.stream()
                .map(Answer::reason)
                .filter(each -> !each.isEmpty())
                .toList();
        return remarks.isEmpty()
                ? whole
                : whole.remarked(Wording.text("remarks", remarks.size(), known.size(), remarks.get(0)));
    }

    /** Their sum; of enterprises, each single undertaking once. */
    static Answer sum(IndicatorDefinition definition, List<Scope> units, Function<Scope, Answer> each, Ledger ledger) {
        List<Answer> known = known(units, each);
        if (known.isEmpty()) {
            return nothing(units, each);
        }
        double sum = definition.indicator().unit().in(Language.EN).equals(FormulaCheck.ENTERPRISES)
                ? onceEach(units, each, ledger)
                : known.stream()
                        .mapToDouble(answer -> answer.value().orElseThrow())
                        .sum();
        return covering(Answer.from(Origin.AGGREGATED, sum, known), known, units.size());
    }

    /** Of the values of a single undertaking the greatest counts; those of other organisations than enterprises do not. */
    private static double onceEach(List<Scope> units, Function<Scope, Answer> each, Ledger ledger) {
        Map<String, Double> greatest = new TreeMap<>();
        for (Scope unit : units) {
            String once = unit.subject() == Subject.ORGANISATION
                    ? ledger.undertaking(new Id<>(unit.unit())).map(Id::value).orElse(null)
                    : unit.subject() + " " + unit.unit();
            Answer answer = each.apply(unit);
            if (once != null && answer.isKnown()) {
                greatest.merge(once, answer.value().orElseThrow(), Math::max);
            }
        }
        double sum = 0;
        for (double value : greatest.values()) {
            sum += value;
        }
        return sum;
    }

    /** Their mean. */
    static Answer mean(List<Scope> units, Function<Scope, Answer> each) {
        List<Answer> known = known(units, each);
        if (known.isEmpty()) {
            return nothing(units, each);
        }
        double sum = 0;
        for (Answer answer : known) {
            sum += answer.value().orElseThrow();
        }
        return covering(Answer.from(Origin.AGGREGATED, sum / known.size(), known), known, units.size());
    }

    /** What cannot be put together: how often each value stands, where it only has an order. */
    static Answer apart(IndicatorDefinition definition, List<Scope> units, Function<Scope, Answer> each) {
        List<Answer> known = known(units, each);
        ScaleType scale = definition.indicator().scale();
        if (known.isEmpty()) {
            return nothing(units, each);
        }
        if (scale != ScaleType.ORDINAL && scale != ScaleType.NOMINAL) {
            return Answer.none(
                    Origin.AGGREGATED,
                    Wording.text(
                            definition.indicator().aggregation() == AggregationRule.LAST ? "rule-last" : "rule-none"));
        }
        String distribution = known.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.value().orElseThrow(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> number(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return Answer.none(Origin.AGGREGATED, Wording.text("distribution", distribution));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
