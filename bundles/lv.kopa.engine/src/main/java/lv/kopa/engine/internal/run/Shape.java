package lv.kopa.engine.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/** Whether units and indicators are enough for a ranking to say more than they do by themselves. */
final class Shape {
    /** Of fewer units a ranking says little, as a peer group of fewer tells too little of its members. */
    static final int FEW_UNITS = 5;

    private static final String FEW = "few-units";

    private Shape() {}

    static List<Finding> of(Dataset dataset) {
        List<Finding> findings = new ArrayList<>();
        int units = dataset.units().size();
        if (units < FEW_UNITS) {
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("units", (double) units);
            figures.put("limit", (double) FEW_UNITS);
            findings.add(caution(FEW, figures, List.of(), Wording.text(FEW, units, FEW_UNITS)));
        }
        List<Indicator> indicators = dataset.tree().stream()
                .flatMap(root -> root.leaves().stream())
                .map(IndicatorNode.Leaf::indicator)
                .toList();
        if (indicators.size() == 1) {
            Indicator only = indicators.get(0);
            findings.add(caution(
                    "one-indicator",
                    Map.of("indicators", 1.0),
                    List.of(only.code()),
                    Wording.text("one-indicator", Listed.name(only))));
        }
        return findings;
    }

    /** Whether a finding of a method says what a general one says, and better. */
    static boolean saidBy(Finding own, Finding general) {
        return own.key().equals(general.key())
                || general.key().equals(FEW) && own.key().equals("fewer-units-than-indicators");
    }

    private static Finding caution(String key, Map<String, Double> figures, List<String> subjects, Text message) {
        return new Finding(Finding.Severity.CAUTION, key, message, Wording.text(key + ".cure"), figures, subjects);
    }
}
