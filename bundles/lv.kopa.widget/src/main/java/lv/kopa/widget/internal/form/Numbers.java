package lv.kopa.widget.internal.form;

import java.math.BigDecimal;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Numbers as people type and read them. */
final class Numbers {
    private Numbers() {}

    /** What was typed, as arguments write it: spaces that group digits go, a decimal comma becomes a point. */
    static String written(String typed) {
        String bare = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
        boolean comma = bare.indexOf('.') < 0 && bare.indexOf(',') == bare.lastIndexOf(',');
        return comma ? bare.replace(',', '.') : bare;
    }

    static boolean isNumber(String written) {
        try {
            new BigDecimal(written);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A plain value as it stands in a field. */
    static String shown(Object plain, Language language) {
        if (plain instanceof Double number && Double.isFinite(number)) {
            String exact = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            return language == Language.LV ? exact.replace('.', ',') : exact;
        }
        return plain == null ? "" : plain.toString();
    }

    /** The numbers that are allowed; says nothing where all are. */
    static Text range(ParameterType<?> type) {
        if (type instanceof ParameterType.Whole whole) {
            return range(
                    whole.minimum(),
                    whole.minimum() == Long.MIN_VALUE,
                    whole.maximum(),
                    whole.maximum() == Long.MAX_VALUE);
        } else if (type instanceof ParameterType.Decimal decimal) {
            return range(
                    decimal.minimum(),
                    Double.isInfinite(decimal.minimum()),
                    decimal.maximum(),
                    Double.isInfinite(decimal.maximum()));
        }
        return Text.EMPTY;
    }

    private static Text range(Object minimum, boolean noMinimum, Object maximum, boolean noMaximum) {
        if (noMinimum) {
            return noMaximum ? Text.EMPTY : FormWords.text("range.most", both(maximum));
        }
        return noMaximum
                ? FormWords.text("range.least", both(minimum))
                : FormWords.text("range.both", both(minimum), both(maximum));
    }

    private static Text both(Object number) {
        return Text.of(shown(number, Language.EN), shown(number, Language.LV));
    }
}
