package lv.kopa.catalogue.internal.union;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.datafile.Faults;
import lv.kopa.indicator.FormulaCheck;

/**
 * The catalogues that go together, of all that are there. Of two that contradict each other the first stays; one that names
 * what no other has, or that closes a circle, is left out. What is left out costs itself and what stands on it.
 *
 * @param contents what is there
 * @param refused what was left out, and why
 */
public record Union(Contents contents, Map<Source, Faults> refused) {

    /** Puts catalogues together, in order of their right to stay. */
    public static Union of(List<Source> sources, Optional<FormulaCheck> formulas) {
        Map<Source, Faults> left = new HashMap<>();
        while (true) {
            Map<Source, Faults> refused = new HashMap<>(left);
            Stock stock = new Stock();
            List<Source> staying = new ArrayList<>();
            for (Source source : sources) {
                if (refused.containsKey(source)) {
                    continue;
                }
                Faults faults = stock.contradictions(source);
                if (faults.none()) {
                    stock.add(source);
                    staying.add(source);
                } else {
                    refused.put(source, faults);
                }
            }
            References references = new References(stock, formulas);
            Optional<Source> last = Optional.empty();
            for (Source source : staying) {
                Faults faults = references.check(source);
                if (!faults.none()) {
                    last = Optional.of(source);
                    refused.put(source, faults);
                }
            }
            if (last.isEmpty()) {
                return new Union(stock.contents(), inOrder(sources, refused));
            }
            left.put(last.get(), refused.get(last.get()));
        }
    }

    private static Map<Source, Faults> inOrder(List<Source> sources, Map<Source, Faults> refused) {
        Map<Source, Faults> ordered = new LinkedHashMap<>();
        for (Source source : sources) {
            if (refused.containsKey(source)) {
                ordered.put(source, refused.get(source));
            }
        }
        return ordered;
    }
}
