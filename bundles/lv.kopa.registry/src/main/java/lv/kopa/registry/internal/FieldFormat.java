package lv.kopa.registry.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How values are written. */
public final class FieldFormat {
    private static final int MOST_PLAIN = 21;

    private FieldFormat() {}

    /** All digits that it has, without an exponent and without zeros at the end. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * The fewest digits that read back as this number, and of those the nearest. {@link Double#toString} gives more on some
     * Javas than on others, so that what it gives is shortened here while it still reads back.
     */
    public static String number(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        Optional<BigDecimal> shorter = Optional.of(shortest);
        for (int digits = shortest.precision(); digits > 0 && shorter.isPresent(); digits--) {
            shortest = shorter.get();
            shorter = rounded(exact, digits, number);
        }
        shortest = shorter.orElse(shortest).stripTrailingZeros();
        boolean unwieldy = shortest.precision() - shortest.scale() > MOST_PLAIN || shortest.scale() > MOST_PLAIN;
        return unwieldy ? shortest.toString() : shortest.toPlainString();
    }

    /** The nearest that has so many digits, if one of those beside the number reads back as it. */
    private static Optional<BigDecimal> rounded(BigDecimal exact, int digits, double number) {
        return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN)
                .map(mode -> exact.round(new MathContext(digits, mode)))
                .filter(each -> each.doubleValue() == number)
                .findFirst();
    }

    /**
     * Codes with a blank between them.
     *
     * @throws IllegalArgumentException if one has a blank in it or is empty
     */
    public static String codes(List<?> codes) {
        for (Object code : codes) {
            String text = String.valueOf(code);
            if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException("a code has no blanks: '" + text + "'");
            }
        }
        return String.join(" ", codes.stream().map(String::valueOf).toList());
    }
}
