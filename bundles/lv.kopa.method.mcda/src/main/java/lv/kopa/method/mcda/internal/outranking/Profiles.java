package lv.kopa.method.mcda.internal.outranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Finding;
import lv.kopa.method.mcda.internal.matrix.Codes;
import lv.kopa.method.mcda.internal.matrix.Criterion;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.words.Wording;

/**
 * The profiles that separate classes: for each criterion one value less than there are classes, from the worst to the best. Where
 * nothing is said the values of the units are cut into equal parts.
 *
 * @param classes number of classes
 * @param given profiles by code of the criterion, written with semicolons between
 */
record Profiles(int classes, Map<String, String> given) {

    /** What speaks against them. */
    List<Finding> objections(DecisionMatrix matrix) {
        List<Finding> findings = new ArrayList<>(Codes.unknown(matrix, given.keySet()));
        List<String> wrong = matrix.criteria().stream()
                .filter(criterion -> given.containsKey(criterion.code()) && !fits(criterion))
                .map(Criterion::code)
                .toList();
        findings.addAll(Codes.named(Wording.REMARKS.refuse("profiles-wrong"), wrong, matrix));
        findings.addAll(Codes.named(
                Wording.REMARKS.caution("profiles-from-data"),
                matrix.criteria().stream()
                        .map(Criterion::code)
                        .filter(code -> !given.containsKey(code))
                        .toList(),
                matrix));
        return findings;
    }

    private boolean fits(Criterion criterion) {
        try {
            double[] values = parsed(criterion.code());
            if (values.length != classes - 1) {
                return false;
            }
            for (int h = 1; h < values.length; h++) {
                if (criterion.benefit() ? values[h] <= values[h - 1] : values[h] >= values[h - 1]) {
                    return false;
                }
            }
            return true;
        } catch (NumberFormatException e) {
            return false; // said by the caller
        }
    }

    private double[] parsed(String code) {
        return Arrays.stream(given.get(code).split(";"))
                .mapToDouble(word -> Double.parseDouble(word.strip()))
                .toArray();
    }

    /** The value of a criterion in each profile, the worst first. */
    double[] of(DecisionMatrix matrix, int criterion) {
        Criterion of = matrix.criteria().get(criterion);
        if (given.containsKey(of.code())) {
            return parsed(of.code());
        }
        double[] sorted = matrix.column(criterion).clone();
        Arrays.sort(sorted);
        double[] profiles = new double[classes - 1];
        for (int h = 0; h < profiles.length; h++) {
            double share = (h + 1.0) / classes;
            double place = (of.benefit() ? share : 1 - share) * (sorted.length - 1);
            int below = (int) Math.floor(place);
            int above = Math.min(below + 1, sorted.length - 1);
            profiles[h] = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
        return profiles;
    }
}
