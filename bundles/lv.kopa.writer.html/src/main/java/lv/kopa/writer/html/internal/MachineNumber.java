package lv.kopa.writer.html.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for programs, such as the sorting of tables. */
final class MachineNumber {
    /** As many digits as a double certainly has, so that 0.1 reads as 0.1 on every Java. */
    private static final MathContext CERTAIN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private MachineNumber() {}

    static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal certain = new BigDecimal(value, CERTAIN_DIGITS);
        return certain.signum() == 0 ? "0" : certain.stripTrailingZeros().toString();
    }
}
