package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.Finding;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.mean.Aggregator;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.method.composite.internal.words.Remark;
import lv.kopa.method.composite.internal.words.Wording;

/** Whether geometric, harmonic and generalised means meet only values for which they are defined. */
final class AggregationCheck {
    private AggregationCheck() {}

    static List<Finding> of(Pipeline pipeline, Settings settings) {
        List<IndicatorNode.Aggregate> particular = pipeline.input().root().aggregates().stream()
                .filter(node -> particular(settings.aggregation().of(node)))
                .toList();
        if (particular.isEmpty()) {
            return List.of();
        }
        Aggregated aggregated = Aggregated.of(pipeline.normalised(), pipeline.input(), settings, Workers.ALONE);
        List<Finding> findings = new ArrayList<>();
        for (IndicatorNode.Aggregate node : particular) {
            look(node, aggregated, Aggregator.of(settings.aggregation().of(node), settings.aggregation()), findings);
        }
        return findings;
    }

    private static boolean particular(AggregationMethod method) {
        return switch (method) {
            case ARITHMETIC, COPELAND -> false;
            case GEOMETRIC, HARMONIC, GENERALISED -> true;
        };
    }

    private static void look(
            IndicatorNode.Aggregate node, Aggregated aggregated, Aggregator aggregator, List<Finding> findings) {
        int refused = 0;
        double smallest = Double.POSITIVE_INFINITY;
        List<String> children = new ArrayList<>();
        for (IndicatorNode child : node.children()) {
            int before = refused;
            for (double value : aggregated.of(child)) {
                if (!aggregator.accepts(value)) {
                    refused++;
                    smallest = Math.min(smallest, value);
                }
            }
            if (refused > before) {
                children.add(child.code());
            }
        }
        if (refused > 0) {
            List<String> subjects = new ArrayList<>(List.of(node.code()));
            subjects.addAll(children);
            findings.add(Remark.refuse(aggregator.needsPositive() ? "values-not-positive" : "values-negative")
                    .figure("values", refused)
                    .figure("smallest", smallest)
                    .about(subjects)
                    .say(node.code(), refused, smallest, Wording.list(children), Wording.option(aggregator.method())));
        }
    }
}
