package lv.kopa.widget.internal.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** How many places after the decimal point suit a column: three or four telling digits, and none that nobody measured. */
public final class Decimals {
    private static final int SAMPLE = 200;
    private static final int DIGITS = 3;
    private static final int MOST = 6;

    private Decimals() {}

    /** Places that suit these numbers, seen from a sample spread over them. */
    public static int of(int size, IntToDoubleFunction numbers) {
        double[] sizes = sample(size, numbers);
        int measured = 0;
        for (double each : sizes) {
            measured = Math.max(measured, measured(each));
        }
        if (measured == 0) {
            return 0;
        }
        Arrays.sort(sizes);
        double middle = sizes[sizes.length / 2];
        int before = middle == 0 ? 0 : (int) Math.floor(Math.log10(middle)) + 1;
        return Math.min(measured, Math.max(1, Math.min(MOST, DIGITS - before)));
    }

    private static double[] sample(int size, IntToDoubleFunction numbers) {
        double[] sizes = new double[Math.min(size, SAMPLE)];
        int count = 0;
        for (int i = 0; i < sizes.length; i++) {
            double value = Math.abs(numbers.applyAsDouble((int) ((long) i * size / sizes.length)));
            if (Double.isFinite(value)) {
                sizes[count++] = value;
            }
        }
        return Arrays.copyOf(sizes, count);
    }

    private static int measured(double value) {
        return value == Math.rint(value) ? 0 : Math.max(0, new BigDecimal(Double.toString(value)).scale());
    }
}
