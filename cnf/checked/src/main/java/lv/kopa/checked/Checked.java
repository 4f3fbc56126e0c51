package lv.kopa.checked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares what a method gives with what a publication or another program gives, and leaves a line about it in
 * {@code target/checked.tsv} of the module, out of which {@code MethodsCheckedTest} of the distribution makes
 * {@code distribution/docs/methods-checked.md}.
 */
public final class Checked {
    private static final Path LINES = Path.of("target", "checked.tsv");
    /** More digits are not told: beyond them it is the order of sums that speaks. */
    private static final int MOST_DIGITS = 12;

    private Checked() {}

    /**
     * Compares numbers.
     *
     * @param method id of the method
     * @param variant what of it, in a few words
     * @param reference where the expected numbers come from
     * @param expected what must come out; NaN where nothing must
     * @param actual what comes out
     * @param tolerance by how much they may differ
     */
    public static void agrees(
            String method, String variant, String reference, double[] expected, double[] actual, double tolerance) {
        if (expected.length != actual.length) {
            throw new AssertionError(method + ": " + expected.length + " expected, " + actual.length + " found");
        }
        double largest = 0;
        double furthest = 0;
        for (int i = 0; i < expected.length; i++) {
            if (Double.isNaN(expected[i]) && Double.isNaN(actual[i])) {
                continue;
            }
            double apart = Math.abs(expected[i] - actual[i]);
            if (!(apart <= tolerance)) {
                throw new AssertionError(method + ", " + reference + ", at " + i + ": expected <" + expected[i]
                        + "> but was: <" + actual[i] + ">");
            }
            largest = Math.max(largest, Math.abs(expected[i]));
            furthest = Math.max(furthest, apart);
        }
        note(List.of(method, variant, reference), digits(furthest, largest));
    }

    private static int digits(double furthest, double largest) {
        return furthest == 0 || largest == 0
                ? MOST_DIGITS
                : (int) Math.max(0, Math.min(MOST_DIGITS, Math.floor(-StrictMath.log10(furthest / largest))));
    }

    private static synchronized void note(List<String> about, int digits) {
        try {
            SortedMap<String, String> lines = new TreeMap<>();
            if (Files.exists(LINES)) {
                for (String line : Files.readAllLines(LINES, StandardCharsets.UTF_8)) {
                    lines.put(line.substring(0, line.lastIndexOf('\t')), line);
                }
            }
            String key = String.join("\t", about);
            lines.put(key, key + "\t" + digits);
            Files.createDirectories(LINES.getParent());
            Files.write(LINES, new ArrayList<>(lines.values()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
