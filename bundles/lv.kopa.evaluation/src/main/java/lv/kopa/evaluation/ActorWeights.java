package lv.kopa.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * Weights of a tree from the points that several actors give to its nodes (budget allocation, OECD/JRC handbook 2008, p. 96), for any
 * method that weighs: the parameter, what is wrong with points, the compromise, and the conflict that it hides. Points count among
 * siblings, as shares of what an actor gives to them; where nobody gives any, the weights of the tree hold.
 */
public final class ActorWeights {
    /** What an actor has to give by custom; more or less is scaled. */
    private static final double BUDGET = 100;
    /** Actors who would have to move a larger share of their points than this disagree. */
    private static final double CONFLICT = 0.25;

    private static final ResultColumns COLUMNS = new ResultColumns(Wording.MESSAGES);

    private static final double ROUNDING = 1e-6;

    private final IndicatorNode.Aggregate root;
    private final Map<String, Map<String, Double>> byActor = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Takes points.
     *
     * @param root the tree whose nodes are weighed
     * @param points not negative, by the name of the actor, a colon and the code of the node
     */
    public ActorWeights(IndicatorNode.Aggregate root, Map<String, Double> points) {
        this.root = root;
        points.forEach((key, given) -> {
            int at = key.lastIndexOf(':');
            if (at > 0) {
                byActor.computeIfAbsent(key.substring(0, at).strip(), actor -> new LinkedHashMap<>())
                        .put(key.substring(at + 1).strip(), given);
            } else {
                unread.add(key);
            }
        });
    }

    /** The parameter that holds points, under the key {@code weights.points}. */
    public static Parameter<Map<String, Double>> parameter(Condition shownWhen, String since) {
        return Parameter.byCode("weights.points", new ParameterType.Decimal(0, Double.POSITIVE_INFINITY))
                .shownWhen(shownWhen)
                .since(since)
                .build(Wording.MESSAGES);
    }

    /** The weight of every node relative to its siblings: the compromise, or that of the tree where nobody gives points. */
    public Map<String, Double> weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        root.visit(node -> weights.put(node.code(), node.weight()));
        root.aggregates().forEach(node -> among(node).ifPresent(group -> {
            for (int i = 0; i < node.children().size(); i++) {
                weights.put(node.children().get(i).code(), group.compromise()[i]);
            }
        }));
        return weights;
    }

    private Optional<GroupWeights> among(IndicatorNode.Aggregate node) {
        List<String> actors = byActor.keySet().stream()
                .filter(actor -> total(actor, node) > 0)
                .toList();
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(GroupWeights.of(
                        actors,
                        actors.stream().map(actor -> points(actor, node)).toArray(double[][]::new)));
    }

    private double[] points(String actor, IndicatorNode.Aggregate node) {
        return node.children().stream()
                .mapToDouble(child -> byActor.get(actor).getOrDefault(child.code(), 0.0))
                .toArray();
    }

    private double total(String actor, IndicatorNode.Aggregate node) {
        double total = 0;
        for (double points : points(actor, node)) {
            total += points;
        }
        return total;
    }

    /** What is wrong with the points, whatever the values: refused if they cannot be read, a caution if they look mistaken. */
    public List<Finding> check() {
        findings.clear();
        refuse("points-without-actor", unread);
        if (byActor.isEmpty()) {
            findings.add(Wording.REMARKS.refuse("points-not-given").say());
            return List.copyOf(findings);
        }
        Set<String> nodes = new TreeSet<>();
        root.visit(node -> nodes.add(node.code()));
        refuse(
                "unknown-points",
                byActor.values().stream()
                        .flatMap(points -> points.keySet().stream())
                        .distinct()
                        .filter(code -> !nodes.contains(code))
                        .toList());
        refuse(
                "actor-without-points",
                byActor.keySet().stream()
                        .filter(actor -> root.aggregates().stream().allMatch(node -> total(actor, node) == 0))
                        .toList());
        sums();
        if (byActor.size() == 1) {
            findings.add(Wording.REMARKS
                    .caution("one-actor")
                    .say(byActor.keySet().iterator().next()));
        }
        return List.copyOf(findings);
    }

    private void refuse(String key, List<String> codes) {
        findings.addAll(Wording.REMARKS.refuse(key).sayOf(codes));
    }

    private void sums() {
        List<Text> sums = new ArrayList<>();
        for (IndicatorNode.Aggregate node : root.aggregates()) {
            for (String actor : byActor.keySet()) {
                double total = total(actor, node);
                if (total > 0 && Math.abs(total - BUDGET) > ROUNDING && Math.abs(total - 1) > ROUNDING) {
                    sums.add(Wording.text("points.sum", actor, node.code(), total));
                }
            }
        }
        if (!sums.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("points-not-hundred")
                    .figure("sums", sums.size())
                    .say(Listed.texts(sums, "; ")));
        }
    }

    /** How far the actors agree, node by node: a caution where the compromise hides a conflict. */
    public List<Finding> agreement() {
        List<Finding> said = new ArrayList<>();
        for (IndicatorNode.Aggregate node : root.aggregates()) {
            among(node).filter(group -> group.actors().size() > 1).ifPresent(group -> {
                int far = 0;
                for (int a = 1; a < group.actors().size(); a++) {
                    far = group.distance(a) > group.distance(far) ? a : far;
                }
                boolean conflict = group.conflict() > CONFLICT;
                said.add((conflict ? Wording.REMARKS.caution("actors-disagree") : Wording.REMARKS.ok("actors-agree"))
                        .figure("conflict", group.conflict())
                        .figure("distance", group.distance(far))
                        .about(node.code())
                        .say(
                                node.code(),
                                group.actors().size(),
                                Math.round(group.conflict() * 100),
                                group.actors().get(far),
                                Math.round(group.distance(far) * 100)));
            });
        }
        return said;
    }

    /** What each actor gives and how far that is from the compromise; and the compromise, with the lowest and highest share. */
    public List<ResultTable> tables() {
        return List.of(actors(), compromise());
    }

    private ResultTable actors() {
        List<String> actors = List.copyOf(byActor.keySet());
        List<ResultColumn> columns = new ArrayList<>();
        double[] far = new double[actors.size()];
        int[] groups = new int[actors.size()];
        for (IndicatorNode.Aggregate node : root.aggregates()) {
            among(node).ifPresent(group -> {
                for (int a = 0; a < group.actors().size(); a++) {
                    int actor = actors.indexOf(group.actors().get(a));
                    far[actor] += group.distance(a);
                    groups[actor]++;
                }
                for (int i = 0; i < node.children().size(); i++) {
                    IndicatorNode child = node.children().get(i);
                    columns.add(ResultColumn.Numbers.of(
                            child.code(), Listed.name(child), ResultRole.WEIGHT, given(actors, group, i)));
                }
            });
        }
        for (int a = 0; a < far.length; a++) {
            far[a] /= groups[a];
        }
        columns.add(COLUMNS.numbers("distance", ResultRole.STATISTIC, far));
        return new ResultTable(
                "actors", Wording.text("table.actors"), Purpose.DIAGNOSTIC, RowKind.OTHER, actors, columns);
    }

    private static double[] given(List<String> actors, GroupWeights group, int thing) {
        double[] given = new double[actors.size()];
        Arrays.fill(given, Double.NaN);
        for (int a = 0; a < group.actors().size(); a++) {
            given[actors.indexOf(group.actors().get(a))] = group.shares()[a][thing];
        }
        return given;
    }

    private ResultTable compromise() {
        List<IndicatorNode> rows = new ArrayList<>();
        List<double[]> figures = new ArrayList<>();
        for (IndicatorNode.Aggregate node : root.aggregates()) {
            among(node).ifPresent(group -> {
                for (int i = 0; i < node.children().size(); i++) {
                    rows.add(node.children().get(i));
                    figures.add(new double[] {group.compromise()[i], group.lowest(i), group.highest(i)});
                }
            });
        }
        return new ResultTable(
                "compromise",
                Wording.text("table.compromise"),
                Purpose.DIAGNOSTIC,
                RowKind.NODE,
                rows.stream().map(IndicatorNode::code).toList(),
                List.of(
                        COLUMNS.words("name", rows.stream().map(Listed::name).toList()),
                        COLUMNS.numbers("compromise", ResultRole.WEIGHT, each(figures, 0)),
                        COLUMNS.numbers("lowest", ResultRole.LOWER, each(figures, 1)),
                        COLUMNS.numbers("highest", ResultRole.UPPER, each(figures, 2))));
    }

    private static double[] each(List<double[]> figures, int which) {
        return figures.stream().mapToDouble(row -> row[which]).toArray();
    }
}
