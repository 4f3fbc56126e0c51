package lv.kopa.method.mcda.internal.outranking;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Reference;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Most;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.method.mcda.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/**
 * ELECTRE II: strong and weak outranking, a ranking from the top and one from the bottom, and their mean. One unit outranks another
 * strongly if concordance and discordance keep (high, high) or (middle, low) thresholds, weakly if they keep (low, high), and in both
 * cases the criteria in its favour weigh at least as much as those against it. Units that outrank each other in a circle are ranked
 * together.
 */
@Component(service = EvaluationMethod.class)
public final class ElectreTwo extends MatrixMethod {
    private static final Parameter<Double> HIGH = share("electre2.concordance-high", 0.65);
    private static final Parameter<Double> MIDDLE = share("electre2.concordance-middle", 0.5);
    private static final Parameter<Double> LOW = share("electre2.concordance-low", 0.35);
    private static final Parameter<Double> LOOSE = share("electre2.discordance-high", 0.65);
    private static final Parameter<Double> TIGHT = share("electre2.discordance-low", 0.35);

    private static Parameter<Double> share(String key, double usual) {
        return Parameter.decimal(key, 0, 1).withDefault(usual).build(Wording.MESSAGES);
    }

    /** The method. */
    public ElectreTwo() {
        super(
                "electre2",
                "pairs",
                List.of(Reference.of(
                        "Figueira, J., Mousseau, V., Roy, B. (2005): ELECTRE methods. In: Multiple Criteria Decision"
                                + " Analysis: State of the Art Surveys, 133–153. Springer",
                        "10.1007/0-387-23081-5_4")),
                List.of(Scaling.MIN_MAX, Scaling.SUM, Scaling.MAXIMUM, Scaling.VECTOR),
                List.of(HIGH, MIDDLE, LOW, LOOSE, TIGHT));
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return scaling(arguments).requirement(true);
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        List<Finding> findings = new ArrayList<>(Most.KEPT.objections(matrix));
        boolean ordered = arguments.get(HIGH) >= arguments.get(MIDDLE)
                && arguments.get(MIDDLE) >= arguments.get(LOW)
                && arguments.get(LOOSE) >= arguments.get(TIGHT);
        if (!ordered) {
            findings.add(Wording.REMARKS.refuse("electre2-order").say());
        }
        return findings;
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        Concordance pairs = Concordance.of(matrix, scaling(arguments), context);
        boolean[][] strong = either(
                pairs.relation(arguments.get(HIGH), arguments.get(LOOSE)),
                pairs.relation(arguments.get(MIDDLE), arguments.get(TIGHT)),
                pairs.favour());
        boolean[][] low = pairs.relation(arguments.get(LOW), arguments.get(LOOSE));
        boolean[][] weak = either(low, low, pairs.favour());
        double[] fromTop = ranking(strong, weak);
        double[] turned = ranking(turned(strong), turned(weak));
        double last = 0;
        for (double rank : turned) {
            last = Math.max(last, rank);
        }
        double[] fromBottom = new double[turned.length];
        double[] scores = new double[turned.length];
        for (int i = 0; i < turned.length; i++) {
            fromBottom[i] = 1 + last - turned[i];
            scores[i] = -(fromTop[i] + fromBottom[i]) / 2;
        }
        return Outcome.of(
                        scores,
                        Measure.value("place-from-top", fromTop),
                        Measure.value("place-from-bottom", fromBottom))
                .with(Pairs.outranking(matrix, (a, b) -> strong[a][b] ? 1 : weak[a][b] ? 0.5 : 0));
    }

    private static boolean[][] either(boolean[][] one, boolean[][] other, boolean[]... condition) {
        int n = one.length;
        boolean[][] relation = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                relation[a][b] = (one[a][b] || other[a][b]) && condition[a][b];
            }
        }
        return relation;
    }

    private static boolean[][] turned(boolean[]... relation) {
        int n = relation.length;
        boolean[][] turned = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                turned[a][b] = relation[b][a];
            }
        }
        return turned;
    }

    /** Step by step those that nobody left outranks strongly, and of these those that none of them outranks weakly. */
    private static double[] ranking(boolean[][] strong, boolean[]... weak) {
        int n = strong.length;
        double[] places = new double[n];
        int left = n;
        for (int place = 1; left > 0; place++) {
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                if (places[i] == 0) {
                    all.add(i);
                }
            }
            List<Integer> first = free(free(all, strong), weak);
            for (int i : first) {
                places[i] = place;
            }
            left -= first.size();
        }
        return places;
    }

    /** Those among some that none of them outranks; all of them where each is outranked, in a circle. */
    private static List<Integer> free(List<Integer> among, boolean[]... relation) {
        List<Integer> free = among.stream()
                .filter(i -> among.stream().noneMatch(k -> k != i && relation[k][i] && !relation[i][k]))
                .toList();
        return free.isEmpty() ? among : free;
    }
}
