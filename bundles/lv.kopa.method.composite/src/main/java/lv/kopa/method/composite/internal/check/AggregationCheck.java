package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.evaluation.Finding;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.mean.Aggregator;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Panel;
import lv.kopa.method.composite.internal.words.Named;
import lv.kopa.method.composite.internal.words.Wording;

/** Whether geometric, harmonic and generalised means meet only values for which they are defined. */
final class AggregationCheck {
    private final Settings.Aggregation settings;
    private final Map<AggregationMethod, Offence> offences = new EnumMap<>(AggregationMethod.class);
    private final Set<String> offended = new HashSet<>();

    /** The values that one rule cannot put together. */
    private static final class Offence {
        private final List<String> nodes = new ArrayList<>();
        private final List<String> children = new ArrayList<>();
        private int values;
        private double smallest = Double.POSITIVE_INFINITY;
    }

    private AggregationCheck(Settings.Aggregation settings) {
        this.settings = settings;
    }

    /** Whether there is nothing that can go wrong: every rule takes every value, and no weights follow from values. */
    static boolean nothingToSee(Panel panel, Settings settings) {
        return takesAll(panel.shown().input().root(), settings)
                && !settings.weights().source().derived();
    }

    /** One finding for each rule that meets what it cannot put together, and for each obstacle to weights. */
    static List<Finding> of(Index index, Panel panel, Settings settings) {
        IndicatorNode.Aggregate root = panel.shown().input().root();
        List<Finding> findings = new ArrayList<>(WeightCheck.of(index, root, settings));
        if (!takesAll(root, settings)) {
            AggregationCheck check = new AggregationCheck(settings.aggregation());
            index.periods().forEach(period -> check.look(root, period));
            findings.addAll(check.findings(new Named(root)));
        }
        return findings;
    }

    private static boolean takesAll(IndicatorNode.Aggregate root, Settings settings) {
        return root.aggregates().stream()
                .allMatch(node -> takesAll(settings.aggregation().of(node)));
    }

    private static boolean takesAll(AggregationMethod method) {
        return method == AggregationMethod.ARITHMETIC || method == AggregationMethod.COPELAND;
    }

    /** Looks from below: where a child could not be put together already, its values say nothing about its parent. */
    private void look(IndicatorNode.Aggregate node, Aggregated aggregated) {
        for (IndicatorNode child : node.children()) {
            if (child instanceof IndicatorNode.Aggregate aggregate) {
                look(aggregate, aggregated);
            }
        }
        Aggregator aggregator = Aggregator.of(settings.of(node), settings);
        for (IndicatorNode child : node.children()) {
            if (offended.contains(child.code())) {
                offended.add(node.code());
            } else {
                count(node, child, aggregated.of(child), aggregator);
            }
        }
    }

    private void count(IndicatorNode node, IndicatorNode child, double[] values, Aggregator aggregator) {
        for (double value : values) {
            if (!aggregator.accepts(value)) {
                Offence offence = offences.computeIfAbsent(aggregator.method(), method -> new Offence());
                offence.values++;
                offence.smallest = Math.min(offence.smallest, value);
                addOnce(offence.nodes, node.code());
                addOnce(offence.children, child.code());
                offended.add(node.code());
            }
        }
    }

    private static void addOnce(List<String> codes, String code) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }

    private List<Finding> findings(Named named) {
        List<Finding> findings = new ArrayList<>();
        offences.forEach((method, offence) -> {
            List<String> subjects = new ArrayList<>(offence.nodes);
            subjects.addAll(offence.children);
            String key = Aggregator.of(method, settings).needsPositive() ? "values-not-positive" : "values-negative";
            findings.add(Wording.REMARKS
                    .refuse(key)
                    .figure("values", offence.values)
                    .figure("smallest", offence.smallest)
                    .about(subjects)
                    .say(
                            Wording.option(method),
                            named.list(offence.nodes),
                            offence.values,
                            offence.smallest,
                            named.list(offence.children)));
        });
        return findings;
    }
}
