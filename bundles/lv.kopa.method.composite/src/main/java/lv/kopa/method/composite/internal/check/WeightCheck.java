package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.weight.StatedWeights;
import lv.kopa.method.composite.internal.weight.WeightObstacle;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.statistics.ActorPoints;
import lv.kopa.statistics.GroupWeights;
import lv.kopa.text.Text;

/** Whether nodes can be weighed as the arguments ask for. */
final class WeightCheck {
    /** What an actor has to give by custom; more or less is scaled. */
    private static final double BUDGET = 100;

    private static final double ROUNDING = 1e-6;

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
            check.points();
        }
        if (settings.weights().source().derived()) {
            check.rules();
        }
        return List.copyOf(check.findings);
    }

    private void points() {
        refuse("points-without-actor", ActorPoints.unread(settings.weights().points()));
        ActorPoints points = ActorPoints.of(settings.weights().points());
        if (points.byActor().isEmpty()) {
            findings.add(Wording.REMARKS.refuse("points-not-given").say());
            return;
        }
        Set<String> nodes = new TreeSet<>();
        root.visit(node -> nodes.add(node.code()));
        refuse(
                "unknown-points",
                points.codes().stream().filter(code -> !nodes.contains(code)).toList());
        List<String> without = points.byActor().keySet().stream()
                .filter(actor -> root.aggregates().stream()
                        .allMatch(node -> points.total(actor, StatedWeights.codes(node)) == 0))
                .toList();
        refuse("actor-without-points", without);
        uneven(points);
        if (points.byActor().size() == 1) {
            findings.add(Wording.REMARKS
                    .caution("one-actor")
                    .say(points.byActor().keySet().iterator().next()));
        }
    }

    private void uneven(ActorPoints points) {
        List<String> sums = new ArrayList<>();
        for (IndicatorNode.Aggregate node : root.aggregates()) {
            points.among(StatedWeights.codes(node))
                    .map(GroupWeights::actors)
                    .orElse(List.of())
                    .forEach(actor -> {
                        double total = points.total(actor, StatedWeights.codes(node));
                        if (Math.abs(total - BUDGET) > ROUNDING && Math.abs(total - 1) > ROUNDING) {
                            sums.add(actor + ", " + node.code() + ": " + plain(total));
                        }
                    });
        }
        if (!sums.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("points-not-hundred")
                    .figure("sums", sums.size())
                    .say(Listed.texts(sums.stream().map(Text::same).toList(), "; ")));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
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
                    .say(Listed.codes(others), Wording.option(settings.weights().source())));
        }
    }

    private void refuse(String key, List<String> codes) {
        if (!codes.isEmpty()) {
            findings.add(Wording.REMARKS
                    .refuse(key)
                    .figure("count", codes.size())
                    .about(codes)
                    .say(Listed.codes(codes)));
        }
    }

    /** What stood in the way of weights that follow from values. */
    static List<Finding> of(Index index, Settings settings) {
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
                        Listed.codes(codes),
                        obstacle.limit(),
                        Wording.option(settings.weights().source()))));
        return findings;
    }
}
