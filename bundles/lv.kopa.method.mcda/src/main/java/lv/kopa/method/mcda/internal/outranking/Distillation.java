package lv.kopa.method.mcda.internal.outranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationContext;

/** The distillations of ELECTRE III, with s(λ) = 0.30 − 0.15 λ (Roy 1978). */
final class Distillation {
    private static final double INTERCEPT = 0.30;
    private static final double SLOPE = -0.15;

    private final double[][] credibility;
    private final boolean descending;
    private final EvaluationContext context;

    private Distillation(boolean descending, EvaluationContext context, double[]... credibility) {
        this.credibility = credibility;
        this.descending = descending;
        this.context = context;
    }

    /** Places from the best on, 1 is best; units that cannot be told apart share one. */
    static double[] descending(EvaluationContext context, double[]... credibility) {
        return new Distillation(true, context, credibility).places();
    }

    /** Places found from the worst on, 1 is best. */
    static double[] ascending(EvaluationContext context, double[]... credibility) {
        double[] places = new Distillation(false, context, credibility).places();
        double last = 0;
        for (double place : places) {
            last = Math.max(last, place);
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = 1 + last - places[i];
        }
        return places;
    }

    private double[] places() {
        double[] places = new double[credibility.length];
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, places.length).boxed().toList());
        for (int place = 1; !left.isEmpty(); place++) {
            List<Integer> drawn = drawn(left);
            for (int i : drawn) {
                places[i] = place;
            }
            left.removeAll(drawn);
        }
        return places;
    }

    /** What is drawn from a set: narrowed at ever lower levels of credibility until one is left or no level. */
    private List<Integer> drawn(List<Integer> from) {
        List<Integer> set = List.copyOf(from);
        double level = highest(set, Double.POSITIVE_INFINITY);
        while (set.size() > 1 && level > 0) {
            context.checkCancelled();
            double next = Math.max(0, highest(set, level - threshold(level)));
            set = best(set, next);
            level = next;
        }
        return set;
    }

    private static double threshold(double level) {
        return INTERCEPT + SLOPE * level;
    }

    /** The highest credibility within a set that lies below a limit; 0 where there is none. */
    private double highest(List<Integer> set, double limit) {
        double highest = 0;
        for (int a : set) {
            for (int b : set) {
                double value = credibility[a][b];
                highest = a != b && value < limit ? Math.max(highest, value) : highest;
            }
        }
        return highest;
    }

    private List<Integer> best(List<Integer> set, double level) {
        int[] qualification = set.stream()
                .mapToInt(a -> set.stream()
                        .mapToInt(b -> a == b ? 0 : (prefers(a, b, level) ? 1 : 0) - (prefers(b, a, level) ? 1 : 0))
                        .sum())
                .toArray();
        int wanted = descending
                ? IntStream.of(qualification).max().orElseThrow()
                : IntStream.of(qualification).min().orElseThrow();
        return IntStream.range(0, qualification.length)
                .filter(i -> qualification[i] == wanted)
                .mapToObj(set::get)
                .toList();
    }

    private boolean prefers(int a, int b, double level) {
        double value = credibility[a][b];
        return value > level && value > credibility[b][a] + threshold(value);
    }
}
