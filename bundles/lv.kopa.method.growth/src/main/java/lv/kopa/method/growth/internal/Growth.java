package lv.kopa.method.growth.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Disclosure;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.ScaleType;

/**
 * Everything that is computed.
 *
 * @param span the two periods
 * @param membership who belonged to what
 * @param indicators the indicators that have values in both periods whose differences mean something, in the order of the tree
 */
record Growth(Span span, Membership membership, List<Of> indicators) {

    /**
     * The change of one indicator.
     *
     * @param indicator the indicator
     * @param units the change of each unit, in their order
     * @param splits the change of the sum by larger unit; empty where values of the indicator may not be added
     * @param rise by how much prices rose, where it is money that can be deflated
     */
    record Of(Indicator indicator, List<Change> units, Map<String, Split> splits, OptionalDouble rise) {}

    static Growth of(Dataset dataset, Arguments arguments) {
        Span span = Span.of(dataset, arguments).orElseThrow();
        Membership membership = Membership.of(dataset, arguments, span).orElseThrow();
        Deflation deflation = new Deflation(dataset, arguments, span);
        Values values = new Values(dataset);
        boolean guarded = Disclosure.mayBeAboutFirms(dataset);
        List<Of> all = new ArrayList<>();
        for (IndicatorNode.Leaf leaf : dataset.tree().orElseThrow().leaves()) {
            Indicator indicator = leaf.indicator();
            if (measured(indicator) && values.known(indicator, span)) {
                double[] before = values.of(indicator, span.before());
                double[] after = values.of(indicator, span.after());
                List<Change> units = new ArrayList<>();
                for (int unit = 0; unit < before.length; unit++) {
                    units.add(new Change(before[unit], after[unit]));
                }
                Map<String, Split> splits = new LinkedHashMap<>();
                if (added(indicator, arguments)) {
                    membership.groups().forEach((id, group) -> splits.put(id, Split.of(group, before, after, guarded)));
                }
                all.add(new Of(
                        indicator,
                        List.copyOf(units),
                        splits,
                        deflation.deflates(indicator) ? deflation.rise() : OptionalDouble.empty()));
            }
        }
        return new Growth(span, membership, List.copyOf(all));
    }

    /** Whether differences of the values mean something. */
    static boolean measured(Indicator indicator) {
        return indicator.scale() == ScaleType.RATIO || indicator.scale() == ScaleType.INTERVAL;
    }

    /** Whether values of several units may be added. */
    static boolean added(Indicator indicator, Arguments arguments) {
        return indicator.aggregation() == AggregationRule.SUM
                || arguments.get(Settings.ADDED).contains(indicator.code());
    }
}
