package lv.kopa.method.mcda.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.kopa.checked.Checked;

/**
 * A case as a publication or another program prints it, and how Kopa is asked for the same.
 *
 * @param source where the numbers come from
 * @param method the method, after {@code mcda.}
 * @param made the matrix, weights, directions and settings
 * @param column the column of the scores that is compared
 * @param expected what is printed
 * @param tolerance half a unit of the last digit printed
 */
record Published(String source, String method, Case made, String column, double[] expected, double tolerance) {
    static final String NUMPY = "independent computation: NumPy";

    /** SYNTHETIC. */
    private static final String SIX = """
            52 3.1 18 240
            47 4.4 25 310
            61 2.2 12 150
            38 5.0 31 405
            55 3.9 16 275
            44 2.8 22 190""";

    /** A case without weights and costs; a row for each unit, numbers with blanks between. */
    static Published of(String source, String method, String rows) {
        double[][] matrix = rows.lines().map(Published::numbers).toArray(double[][]::new);
        return new Published(source, method, Case.of(matrix), "score", new double[0], 0);
    }

    /** Six units that NumPy computed by several methods. */
    static Published six(String method) {
        return of(NUMPY, method, SIX).weighed("0.4 0.3 0.2 0.1").directed("++--");
    }

    static double[] numbers(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Settings by criterion, in the order of the criteria. */
    static Map<String, Object> byCriterion(String values) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (double value : numbers(values)) {
            settings.put("C" + (settings.size() + 1), value);
        }
        return settings;
    }

    Published weighed(String weights) {
        return new Published(source, method, made.weighed(numbers(weights)), column, expected, tolerance);
    }

    /** A sign for each criterion: + where more is better. */
    Published directed(String signs) {
        int[] directions = signs.chars().map(sign -> sign == '+' ? 1 : -1).toArray();
        return new Published(source, method, made.directed(directions), column, expected, tolerance);
    }

    Published with(String key, Object value) {
        return new Published(source, method, made.with(key, value), column, expected, tolerance);
    }

    Published gives(String word, String numbers, double within) {
        return new Published(source, method, made, word, numbers(numbers), within);
    }

    double[] found() {
        return found(column);
    }

    double[] found(String other) {
        return made.column(Methods.of(method), other);
    }

    /** Fails where what is found is not what is printed. */
    void agrees() {
        Checked.agrees("mcda." + method, variant(), source, expected, found(), tolerance);
    }

    private String variant() {
        Map<String, Object> given = made.given();
        StringBuilder variant = new StringBuilder(column.replace('-', ' '));
        if (given.containsKey("normalisation")) {
            variant.append(" by ").append(given.get("normalisation"));
        }
        if (given.containsKey("smart.constants")) {
            variant.append(", constants that add up to ").append(given.get("smart.constants"));
        }
        return variant.toString();
    }
}
