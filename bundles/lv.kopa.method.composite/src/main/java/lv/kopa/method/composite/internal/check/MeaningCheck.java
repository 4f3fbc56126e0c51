package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lv.kopa.evaluation.Finding;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.ScaleType;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import lv.kopa.method.composite.internal.setting.NormalisationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.words.Named;
import lv.kopa.method.composite.internal.words.Wording;

/** Whether what the definitions of the indicators say allows what the arguments ask for, whatever the values. */
final class MeaningCheck {
    private final Input input;
    private final Settings settings;
    private final List<Finding> findings = new ArrayList<>();

    private MeaningCheck(Input input, Settings settings) {
        this.input = input;
        this.settings = settings;
    }

    static List<Finding> of(Input input, Settings settings) {
        MeaningCheck check = new MeaningCheck(input, settings);
        check.run();
        return List.copyOf(check.findings);
    }

    private void run() {
        NormalisationMethod method = settings.normalisation().method();
        refuse("neutral-direction", indicator -> indicator.direction().equals(Direction.NEUTRAL));
        refuse("nominal-scale", indicator -> indicator.scale() == ScaleType.NOMINAL);
        if (!method.byOrder()) {
            Set<String> averaged = averaged();
            refuse("ordinal-in-mean", indicator -> ordinal(indicator) && averaged.contains(indicator.code()));
        }
        if (imputesByMean()) {
            refuse("ordinal-imputed-by-mean", MeaningCheck::ordinal);
        }
        if (method == NormalisationMethod.FRACTION_OF_MAXIMUM) {
            refuse("fraction-of-interval", indicator -> indicator.scale() == ScaleType.INTERVAL);
        }
        penalty(method);
        if (!method.bands()) {
            refuse("band-not-possible", indicator -> indicator.direction() instanceof Direction.Band);
        }
    }

    /** The penalty is a part of the value itself, so it means what its authors say only where values lie around 100. */
    private void penalty(NormalisationMethod method) {
        List<String> nodes = input.root().aggregates().stream()
                .filter(node -> settings.aggregation().of(node) == AggregationMethod.MAZZIOTTA_PARETO)
                .map(IndicatorNode::code)
                .toList();
        if (!nodes.isEmpty() && !method.aroundHundred()) {
            findings.add(Wording.REMARKS
                    .caution("penalty-on-other-scale")
                    .about(nodes)
                    .say(new Named(input.root()).list(nodes), Wording.option(method)));
        }
    }

    private static boolean ordinal(Indicator indicator) {
        return indicator.scale() == ScaleType.ORDINAL;
    }

    private boolean imputesByMean() {
        return switch (settings.imputation().method()) {
            case MEAN, GROUP_MEAN -> true;
            case NONE, MEDIAN, GROUP_MEDIAN -> false;
        };
    }

    /** The indicators that enter some mean; Copeland's rule only compares. */
    private Set<String> averaged() {
        Set<String> averaged = new HashSet<>();
        for (IndicatorNode.Aggregate aggregate : input.root().aggregates()) {
            if (settings.aggregation().of(aggregate) != AggregationMethod.COPELAND) {
                aggregate.children().forEach(child -> averaged.add(child.code()));
            }
        }
        return averaged;
    }

    private void refuse(String key, Predicate<Indicator> which) {
        List<String> codes = input.root().leaves().stream()
                .map(IndicatorNode.Leaf::indicator)
                .filter(which)
                .map(Indicator::code)
                .toList();
        findings.addAll(new Named(input.root()).say(Wording.REMARKS.refuse(key), codes));
    }
}
