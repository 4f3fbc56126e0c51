package lv.kopa.method.mcda.internal.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.method.mcda.internal.matrix.Codes;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.matrix.Extremes;
import lv.kopa.method.mcda.internal.weight.Weighing;
import lv.kopa.method.mcda.internal.words.Wording;
import lv.kopa.statistics.Correlation;
import lv.kopa.statistics.Moments;
import lv.kopa.statistics.SymmetricEigen;
import lv.kopa.text.Text;

/** What speaks against comparing by these numbers, each of which is fine by itself. */
record ShapeCheck(DecisionMatrix matrix, Weighing weighing) {
    /** Up to so many units, weights that follow from the data change much when one unit comes or goes. */
    private static final int FEW_UNITS = 20;
    /** Of more units only equal columns are looked for, not those that say the same in other numbers. */
    private static final int MOST_CORRELATED = 10_000;
    /** Limits of skewness and kurtosis beyond which the handbook of OECD and JRC (2008) suspects outliers. */
    private static final double SKEWNESS = 2;

    private static final double KURTOSIS = 3.5;
    private static final double SAME = 1e-9;

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<Integer> varying = where(j -> {
            Extremes ends = Extremes.of(matrix.column(j));
            return ends.least() < ends.greatest();
        });
        if (varying.isEmpty()) {
            return List.of(Wording.REMARKS.refuse("all-equal").say());
        }
        add(findings, "constant-indicator", where(j -> !varying.contains(j)));
        List<Integer> twice = varying.stream()
                .filter(j -> varying.stream().anyMatch(k -> k < j && same(j, k)))
                .toList();
        add(findings, "duplicated-indicator", twice);
        List<Integer> single = varying.stream().filter(j -> !twice.contains(j)).toList();
        if (matrix.size() < matrix.width()) {
            findings.add(Wording.REMARKS
                    .caution("fewer-units-than-indicators")
                    .figure("units", matrix.size())
                    .figure("indicators", matrix.width())
                    .say(matrix.size(), matrix.width()));
        } else if (matrix.size() <= MOST_CORRELATED) {
            dependent(findings, single);
        }
        outlying(findings, varying);
        if (weighing.objective() && matrix.size() <= FEW_UNITS) {
            findings.add(Wording.REMARKS
                    .caution("weights-from-few-units")
                    .figure("units", matrix.size())
                    .figure("limit", FEW_UNITS)
                    .say(matrix.size()));
        }
        return findings;
    }

    private List<Integer> where(IntPredicate which) {
        return IntStream.range(0, matrix.width()).filter(which).boxed().toList();
    }

    private String code(int j) {
        return matrix.criteria().get(j).code();
    }

    private void add(List<Finding> findings, String key, List<Integer> which) {
        findings.addAll(Codes.named(
                Wording.REMARKS.caution(key), which.stream().map(this::code).toList(), matrix));
    }

    /** Whether two criteria say the same; two of opposite directions with equal values speak against each other. */
    private boolean same(int j, int k) {
        double sign = matrix.benefit(j) == matrix.benefit(k) ? 1 : -1;
        return sign > 0 && Arrays.equals(matrix.column(j), matrix.column(k))
                || matrix.size() <= MOST_CORRELATED && sign * correlation(j, k) > 1 - SAME;
    }

    private double correlation(int j, int k) {
        return Correlation.of(matrix.column(j), matrix.column(k)).coefficient();
    }

    /** Says how many indicators there are in truth, where some follow from several others. */
    private void dependent(List<Finding> findings, List<Integer> single) {
        if (single.size() < 2 || matrix.size() <= single.size()) {
            return;
        }
        double[][] correlations = single.stream()
                .map(j -> single.stream()
                        .mapToDouble(k -> j.equals(k) ? 1 : correlation(j, k))
                        .toArray())
                .toArray(double[][]::new);
        long rank = Arrays.stream(SymmetricEigen.of(correlations).values())
                .filter(value -> value > SAME)
                .count();
        if (rank < single.size()) {
            findings.add(Wording.REMARKS
                    .caution("dependent-indicators")
                    .figure("rank", rank)
                    .figure("indicators", single.size())
                    .say(single.size(), rank));
        }
    }

    private void outlying(List<Finding> findings, List<Integer> varying) {
        List<String> codes = new ArrayList<>();
        List<Text> named = new ArrayList<>();
        for (int j : varying) {
            Moments moments = Moments.of(matrix.column(j));
            if (Math.abs(moments.skewness()) > SKEWNESS && moments.kurtosis() > KURTOSIS) {
                codes.add(code(j));
                named.add(Wording.text(
                        "outlier",
                        matrix.criteria().get(j).called(),
                        Listed.name(matrix.units().get(farthest(matrix.column(j), moments.mean())))));
            }
        }
        if (!codes.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("outlying-values")
                    .figure("count", codes.size())
                    .about(codes)
                    .say(Listed.texts(named, "; ")));
        }
    }

    private static int farthest(double[] column, double mean) {
        int farthest = 0;
        for (int i = 1; i < column.length; i++) {
            if (Math.abs(column[i] - mean) > Math.abs(column[farthest] - mean)) {
                farthest = i;
            }
        }
        return farthest;
    }
}
