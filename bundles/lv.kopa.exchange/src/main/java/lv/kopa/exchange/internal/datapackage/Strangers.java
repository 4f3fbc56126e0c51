package lv.kopa.exchange.internal.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import lv.kopa.evaluation.Listed;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.registry.Change;
import lv.kopa.registry.Observation;
import lv.kopa.text.Text;

/**
 * Indicators that no catalogue has, among values that come. They are taken, since catalogues come and go, but nothing knows
 * what they mean.
 *
 * @param values how many values are theirs
 * @param codes their codes
 */
record Strangers(int values, SortedSet<String> codes) {

    /** Those among changes; none where there are no catalogues to ask. */
    static Strangers among(List<Change<?>> changes, Optional<IndicatorCatalogue> catalogue) {
        int values = 0;
        TreeSet<String> known = new TreeSet<>();
        TreeSet<String> codes = new TreeSet<>();
        if (catalogue.isPresent()) {
            for (Change<?> change : changes) {
                for (var step : change.after().steps()) {
                    if (step.entry() instanceof Observation value) {
                        String code = value.indicator();
                        if (!known.contains(code) && !codes.contains(code)) {
                            (catalogue.get().origin(code).isPresent() ? known : codes).add(code);
                        }
                        values += codes.contains(code) ? 1 : 0;
                    }
                }
            }
        }
        return new Strangers(values, codes);
    }

    /** What is told of them, if there are any. */
    Optional<Text> told() {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.text("import.strangers", values, Listed.codes(List.copyOf(codes))));
    }
}
