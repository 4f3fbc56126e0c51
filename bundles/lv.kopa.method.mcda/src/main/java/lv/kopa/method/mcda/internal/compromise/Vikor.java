package lv.kopa.method.mcda.internal.compromise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Variation;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Measure;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.Blocks;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;
import lv.kopa.method.mcda.internal.words.Wording;
import lv.kopa.statistics.Ranks;
import org.osgi.service.component.annotations.Component;

/**
 * VIKOR: group utility S, individual regret R and their compromise Q, with the compromise set under both conditions, acceptable
 * advantage (DQ = 1 / (n − 1)) and acceptable stability.
 */
@Component(service = EvaluationMethod.class)
public final class Vikor extends MatrixMethod {
    /** Leads and places that are equal may differ by rounding. */
    private static final double ROUNDING = 1e-12;

    private static final Parameter<Double> STRATEGY = Parameter.decimal("vikor.strategy", 0, 1)
            .withDefault(0.5)
            .varies(new Variation.Range(0, 1))
            .build(Wording.MESSAGES);

    /** The method. */
    public Vikor() {
        super(
                "vikor",
                "distance",
                List.of(Reference.of(
                        "Opricovic, S., Tzeng, G.-H. (2004): Compromise solution by MCDM methods: A comparative"
                                + " analysis of VIKOR and TOPSIS. European Journal of Operational Research 156(2), 445–455",
                        "10.1016/S0377-2217(03)00020-1")),
                List.of(),
                List.of(STRATEGY));
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        int n = matrix.size();
        double[] utility = new double[n];
        double[] regret = new double[n];
        Loss[] losses = new Loss[matrix.width()];
        context.forEachIndex(losses.length, j -> losses[j] = Loss.of(matrix, j));
        Blocks.each(n, context, (from, to) -> {
            for (int j = 0; j < losses.length; j++) {
                losses[j].add(matrix.column(j), from, to, utility, regret);
            }
        });
        double v = arguments.get(STRATEGY);
        double[] first = between(utility);
        double[] second = between(regret);
        double[] compromise = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            compromise[i] = v * first[i] + (1 - v) * second[i];
            scores[i] = 1 - compromise[i];
        }
        List<Integer> set = compromiseSet(compromise, utility, regret);
        double[] member = new double[n];
        set.forEach(i -> member[i] = 1);
        return Outcome.of(
                        scores,
                        Measure.value("group-utility", utility),
                        Measure.value("individual-regret", regret),
                        Measure.value("rank-by-utility", places(utility)),
                        Measure.value("rank-by-regret", places(regret)),
                        Measure.value("compromise", compromise),
                        new Measure("compromise-set", ResultRole.MEMBERSHIP, member))
                .with(said(matrix, compromise, utility, regret, set));
    }

    /**
     * What a unit loses in a criterion against the best.
     *
     * @param best the best value
     * @param range how far the worst is from it
     * @param weight the weight of the criterion
     */
    private record Loss(double best, double range, double weight) {
        static Loss of(DecisionMatrix matrix, int j) {
            Extremes ends = Extremes.of(matrix.column(j));
            return new Loss(matrix.benefit(j) ? ends.greatest() : ends.least(), ends.range(), matrix.weight(j));
        }

        void add(double[] column, int from, int to, double[] utility, double[] regret) {
            for (int i = from; range > 0 && i < to; i++) {
                double loss = weight * Math.abs(best - column[i]) / range;
                utility[i] += loss;
                regret[i] = Math.max(regret[i], loss);
            }
        }
    }

    /** Places by what is lost: the least is first. */
    private static double[] places(double... losses) {
        return Ranks.competition(Arrays.stream(losses).map(loss -> -loss).toArray());
    }

    /** (x − min) / (max − min), 0 where all are the same. */
    private static double[] between(double... values) {
        double minimum = Extremes.minimum(values);
        double range = Extremes.maximum(values) - minimum;
        double[] scaled = new double[values.length];
        for (int i = 0; range > 0 && i < values.length; i++) {
            scaled[i] = (values[i] - minimum) / range;
        }
        return scaled;
    }

    /** The two units with the least Q, the least first; of equal ones the first in the data. */
    private record Leaders(int first, int second) {
        static Leaders of(double... compromise) {
            int first = 0;
            int second = 1;
            if (compromise[1] < compromise[0]) {
                first = 1;
                second = 0;
            }
            for (int i = 2; i < compromise.length; i++) {
                if (compromise[i] < compromise[first]) {
                    second = first;
                    first = i;
                } else if (compromise[i] < compromise[second]) {
                    second = i;
                }
            }
            return new Leaders(first, second);
        }

        double lead(double... compromise) {
            return compromise[second] - compromise[first];
        }
    }

    private static double needed(double... compromise) {
        return 1.0 / (compromise.length - 1);
    }

    private static boolean ahead(Leaders leaders, double... compromise) {
        return leaders.lead(compromise) >= needed(compromise) - ROUNDING;
    }

    private static boolean least(int unit, double... losses) {
        return losses[unit] <= Extremes.minimum(losses) + ROUNDING;
    }

    private static boolean stable(int first, double[] utility, double[] regret) {
        return least(first, utility) || least(first, regret);
    }

    private static List<Integer> compromiseSet(double[] compromise, double[] utility, double[] regret) {
        Leaders leaders = Leaders.of(compromise);
        if (ahead(leaders, compromise) && stable(leaders.first(), utility, regret)) {
            return List.of(leaders.first());
        }
        double least = compromise[leaders.first()];
        double within = ahead(leaders, compromise)
                ? leaders.lead(compromise) + ROUNDING // the second, and whoever shares its place
                : needed(compromise) - ROUNDING;
        return IntStream.range(0, compromise.length)
                .filter(i -> compromise[i] - least < within)
                .boxed()
                .sorted((one, other) -> Double.compare(compromise[one], compromise[other]))
                .toList();
    }

    private static Finding said(
            DecisionMatrix matrix, double[] compromise, double[] utility, double[] regret, List<Integer> set) {
        Leaders leaders = Leaders.of(compromise);
        boolean advantage = ahead(leaders, compromise);
        boolean stable = stable(leaders.first(), utility, regret);
        String key = advantage ? stable ? "vikor-both" : "vikor-no-stability" : "vikor-no-advantage";
        List<Unit> units = new ArrayList<>();
        set.forEach(i -> units.add(matrix.units().get(i)));
        return (set.size() == 1 ? Wording.REMARKS.ok(key) : Wording.REMARKS.caution(key))
                .figure("advantage", leaders.lead(compromise))
                .figure("needed", needed(compromise))
                .about(units.stream().map(Unit::id).toList())
                .say(Listed.units(units));
    }
}
