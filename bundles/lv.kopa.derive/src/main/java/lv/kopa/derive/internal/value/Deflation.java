package lv.kopa.derive.internal.value;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import lv.kopa.derive.internal.count.Facts;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.PriceBasis;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Fact;
import lv.kopa.registry.IndicatorValues.Prices;

/** Money of one year at the prices of another: multiplied by the index of that year, divided by that of its own. */
final class Deflation {
    private final Facts facts;
    private final Optional<Prices> prices;

    Deflation(Facts facts, Optional<Prices> prices) {
        this.facts = facts;
        this.prices = prices;
    }

    /** The value at the prices asked for, where it is money as it was paid; otherwise the value as it is. */
    Answer of(Answer answer, Optional<IndicatorDefinition> definition, String period) {
        boolean money = definition
                .flatMap(each -> each.collection().priceBasis())
                .filter(basis -> basis == PriceBasis.CURRENT)
                .isPresent();
        if (prices.isEmpty() || !money || !answer.isKnown()) {
            return answer;
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
                .filter(fact -> fact.span().until().map(day::isBefore).orElse(true))
                .max(Comparator.<Fact<Deflator>>comparingLong(Fact::change).thenComparing(Fact::id))
                .map(fact -> fact.entry().index());
    }
}
