package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.evaluation.Finding;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.weight.WeightObstacle;
import lv.kopa.method.composite.internal.words.Named;
import lv.kopa.method.composite.internal.words.Wording;

/** Whether nodes can be weighed as the arguments ask for. */
final class WeightCheck {
    private final IndicatorNode.Aggregate root;
    private final Settings settings;
    private final List<Finding> findings = new ArrayList<>();

    private WeightCheck(IndicatorNode.Aggregate root, Settings settings) {
        this.root = root;
        this.settings = settings;
    }

    /** What can be seen without values. */
    static List<Finding> of(Input input, Settings settings) {
        WeightCheck check = new WeightCheck(input.root(), settings);
        if (settings.weights().source() == WeightSource.BUDGET) {
            check.findings.addAll(
                    new ActorWeights(input.root(), settings.weights().points()).check());
        }
        if (settings.weights().source().derived()) {
            check.rules();
        }
        return List.copyOf(check.findings);
    }

    private void rules() {
        List<String> others = root.aggregates().stream()
                .filter(node -> settings.aggregation().of(node) != AggregationMethod.ARITHMETIC)
                .map(IndicatorNode::code)
                .toList();
        if (!others.isEmpty()) {
            boolean doubt = settings.weights().source() == WeightSource.BENEFIT_OF_THE_DOUBT;
            findings.add((doubt
                            ? Wording.REMARKS.refuse("doubt-needs-sum")
                            : Wording.REMARKS.caution("weights-meant-for-sum"))
                    .figure("nodes", others.size())
                    .about(others)
                    .say(
                            new Named(root).list(others),
                            Wording.option(settings.weights().source())));
        }
    }

    /** What stood in the way of weights that follow from values. */
    static List<Finding> of(Index index, IndicatorNode.Aggregate root, Settings settings) {
        Map<WeightObstacle, List<String>> hindered = new EnumMap<>(WeightObstacle.class);
        index.obstacles().forEach((code, obstacle) -> hindered.computeIfAbsent(obstacle, each -> new ArrayList<>())
                .add(code));
        List<Finding> findings = new ArrayList<>();
        hindered.forEach((obstacle, codes) -> findings.add(Wording.REMARKS
                .refuse(obstacle.key())
                .figure("nodes", codes.size())
                .figure("limit", obstacle.limit())
                .about(codes)
                .say(
                        new Named(root).list(codes),
                        obstacle.limit(),
                        Wording.option(settings.weights().source()))));
        return findings;
    }
}
