package lv.kopa.method.mcda.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Judgements in pairs as they were given: {@code A:B} = 3 says that A counts three times as much as B.
 *
 * @param things what is compared, by code
 * @param given the judgements, by codes with a colon between, after the prefix
 * @param prefix what keys begin with that concern these things
 */
record Judgements(List<String> things, Map<String, Double> given, String prefix) {

    /** Whether anything was said. */
    boolean any() {
        return things.stream().anyMatch(a -> things.stream().anyMatch(b -> given.containsKey(key(a, b))));
    }

    private String key(String a, String b) {
        return prefix + a + ":" + b;
    }

    /** The pairs about which nothing was said. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                String pair = key(things.get(i), things.get(j));
                if (!given.containsKey(pair) && !given.containsKey(key(things.get(j), things.get(i)))) {
                    missing.add(pair);
                }
            }
        }
        return missing;
    }

    /** The keys that belong here. */
    List<String> keys() {
        return things.stream()
                .flatMap(a -> things.stream().filter(b -> !b.equals(a)).map(b -> key(a, b)))
                .toList();
    }

    /** The reciprocal matrix. */
    double[][] matrix() {
        int n = things.size();
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                Double direct = given.get(key(things.get(i), things.get(j)));
                matrix[i][j] = direct != null ? direct : 1 / given.get(key(things.get(j), things.get(i)));
                matrix[j][i] = 1 / matrix[i][j];
            }
        }
        return matrix;
    }
}
