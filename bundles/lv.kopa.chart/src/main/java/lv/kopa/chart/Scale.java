package lv.kopa.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import lv.kopa.text.Language;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.data.Range;

/**
 * The numbers along the lower side of a chart of rows.
 *
 * @param lower value at the left end
 * @param upper value at the right end, greater than {@code lower}
 * @param ticks about how many values to write, at least 1; 0 for none
 */
public record Scale(double lower, double upper, int ticks) {
    private static final double ROOM_OF_A_VALUE = 32;
    private static final double GAP = 8;
    private static final int LEAST_TICKS = 2;

    /**
     * @throws IllegalArgumentException if the ends are not finite numbers in order
     */
    public Scale {
        if (!(lower < upper) || !Double.isFinite(upper - lower)) {
            throw new IllegalArgumentException("a scale needs two ends in order: " + lower + ", " + upper);
        }
    }

    /** A scale for values between two ends, of which every value is visible; wider where there is but one value. */
    public static Scale around(double lowest, double highest, int ticks) {
        double range = highest - lowest;
        double room =
                range > 0 && range > Math.abs(highest) * 1e-12 ? range * 0.03 : Math.max(0.5, Math.abs(highest) * 0.1);
        return new Scale(lowest - room, highest + room, ticks);
    }

    /** The distance between two values that are written: 1, 2 or 5 times a power of ten. */
    double step() {
        double rough = (upper - lower) / Math.max(1, ticks);
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
        double lead = rough / power;
        return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }

    /** This scale with fewer values where there is little room from left to right for numbers as long as these. */
    Scale in(double width, Language language) {
        if (ticks == 0) {
            return this;
        }
        Scale fewer = new Scale(lower, upper, (int) Math.max(LEAST_TICKS, Math.min(ticks, width / ROOM_OF_A_VALUE)));
        while (fewer.ticks > LEAST_TICKS && (upper - lower) / fewer.step() * fewer.room(language) > width) {
            fewer = new Scale(lower, upper, fewer.ticks - 1);
        }
        return fewer;
    }

    /** The room of the longest value, which is one of those at the ends. */
    private double room(Language language) {
        NumberFormat format = new TickFormat(step(), language);
        return GAP
                + Math.max(
                        Lettering.width(format.format(lower), ChartTheme.small()),
                        Lettering.width(format.format(upper), ChartTheme.small()));
    }

    NumberAxis axis(ChartTheme theme) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(new Range(lower, upper), true, false);
        axis.setAutoTickUnitSelection(false);
        axis.setTickUnit(new NumberTickUnit(step(), new TickFormat(step(), theme.language())), false, false);
        axis.setTickLabelFont(ChartTheme.small());
        axis.setTickLabelPaint(theme.palette().faint());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelsVisible(ticks > 0);
        return axis;
    }

    /** Writes the values with as many decimals as their distance needs. */
    @SuppressWarnings("serial") // formats are serializable by inheritance only; none is ever written
    private static final class TickFormat extends NumberFormat {
        private final double step;
        private final Language language;

        TickFormat(double step, Language language) {
            this.step = step;
            this.language = language;
        }

        @Override
        public StringBuffer format(double value, StringBuffer buffer, FieldPosition position) {
            double shown = Math.abs(value) < step / 2 ? 0 : value;
            int places = NumberWords.places(0, step, 1);
            boolean plain = Math.abs(shown) < 1e5 && step >= 1e-4;
            return buffer.append(
                    plain ? NumberWords.fixed(shown, places, language) : NumberWords.significant(shown, 2, language));
        }

        @Override
        public StringBuffer format(long value, StringBuffer buffer, FieldPosition position) {
            return format((double) value, buffer, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("tick labels are only written");
        }
    }
}
