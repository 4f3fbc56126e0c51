package lv.kopa.derive.internal.value;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.kopa.derive.internal.count.Facts;
import lv.kopa.derive.internal.formula.Expression;
import lv.kopa.derive.internal.formula.FormulaParser;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.PriceBasis;
import lv.kopa.indicator.Measure;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Fact;
import lv.kopa.registry.IndicatorValues.Prices;

/**
 * Money of one year at the prices of another: multiplied by the index of that year, divided by that of its own. What is
 * deflated is what formulas take, each amount by the year of its own period, never what they give: money may stand below a
 * line, or be compared with that of another year.
 */
final class Deflation {
    private final Facts facts;
    private final Optional<Prices> prices;

    Deflation(Facts facts, Optional<Prices> prices) {
        this.facts = facts;
        this.prices = prices;
    }

    /**
     * Whether prices matter for an indicator: it is money, or money of several periods is compared in it. A share of money
     * in other money of the same period is what it is at any prices.
     *
     * @param others the indicators that formulas name
     */
    static boolean matters(IndicatorDefinition definition, Function<String, Optional<IndicatorDefinition>> others) {
        if (isMoney(definition)) {
            return true;
        }
        Set<String> seen = new HashSet<>(Set.of(definition.code()));
        Deque<IndicatorDefinition> left = new ArrayDeque<>(List.of(definition));
        boolean[] compares = new boolean[1];
        while (!compares[0] && !left.isEmpty()) {
            FormulaParser.of(left.remove())
                    .ifPresent(formula -> formula.visit(each -> {
                        if (each instanceof Expression.IndicatorName name) {
                            compares[0] |= name.previous();
                            if (seen.add(name.code())) {
                                others.apply(name.code()).ifPresent(left::add);
                            }
                        }
                    }));
        }
        return compares[0];
    }

    private static boolean isMoney(IndicatorDefinition definition) {
        return definition
                .collection()
                .priceBasis()
                .filter(basis -> basis == PriceBasis.CURRENT)
                .isPresent();
    }

    /** What was reported, at the prices asked for where it is money as it was paid. */
    Answer reported(Answer answer, IndicatorDefinition definition, String period) {
        return isMoney(definition) ? money(answer, isCumulative(definition), period) : answer;
    }

    /** Whether values of an indicator cannot be had at the prices asked for. */
    boolean refuses(IndicatorDefinition definition) {
        return prices.isPresent() && isMoney(definition) && isCumulative(definition);
    }

    private static boolean isCumulative(IndicatorDefinition definition) {
        return definition.indicator().measure() == Measure.CUMULATIVE;
    }

    /**
     * Money of a period, at the prices asked for.
     *
     * @param cumulative whether it is that of all years before, too: then it has no prices of one
     */
    Answer money(Answer answer, boolean cumulative, String period) {
        if (prices.isEmpty() || !answer.isKnown()) {
            return answer;
        }
        if (cumulative) {
            return Answer.none(answer.origin(), Wording.text("cumulative"));
        }
        int year = PeriodNames.days(period).from().getYear();
        Optional<Double> own = index(year);
        Optional<Double> base = index(prices.get().year());
        if (own.isEmpty() || base.isEmpty()) {
            return Answer.none(
                    answer.origin(),
                    Wording.text(
                            "no-index",
                            prices.get().series(),
                            String.valueOf(own.isEmpty() ? year : prices.get().year())));
        }
        return answer.times(base.get() / own.get());
    }

    private Optional<Double> index(int year) {
        LocalDate day = facts.asOf();
        return facts.by(Deflator.class, "year", Deflator::year, year).stream()
                .filter(fact ->
                        fact.entry().series().equals(prices.orElseThrow().series()))
                .filter(fact -> fact.span().contains(day))
                .max(Comparator.<Fact<Deflator>>comparingLong(Fact::change).thenComparing(Fact::id))
                .map(fact -> fact.entry().index());
    }
}
