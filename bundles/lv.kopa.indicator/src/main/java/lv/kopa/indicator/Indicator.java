package lv.kopa.indicator;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * The definition of an indicator.
 *
 * @param code the code by which tables and formulas name it; not blank, unique in its set
 * @param version version of the definition; values under different versions are not comparable unless said so
 * @param name what people call it
 * @param definition what exactly is counted; may be {@linkplain Text#EMPTY empty} where the source gives none
 * @param unit unit of measurement as written in tables and axes, for example {@code Million EUR}
 * @param direction in which direction it gets better
 * @param scale what may be done with its values
 * @param measure stock, flow or cumulative
 * @param aggregation how values are put together over units
 * @param denominator code of the denominator column by which raw values are divided, if they are
 */
public record Indicator(
        String code,
        String version,
        Text name,
        Text definition,
        Text unit,
        Direction direction,
        ScaleType scale,
        Measure measure,
        AggregationRule aggregation,
        Optional<String> denominator) {

    /**
     * @throws IllegalArgumentException if the code is blank
     */
    public Indicator {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an indicator needs a code");
        }
        Objects.requireNonNull(version);
        Objects.requireNonNull(name);
        Objects.requireNonNull(definition);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(aggregation);
        Objects.requireNonNull(denominator);
    }

    /** An indicator on a ratio scale, of which only code, name, unit and direction are known. */
    public static Indicator simple(String code, Text name, Text unit, Direction direction) {
        return new Indicator(
                code,
                "1",
                name,
                Text.EMPTY,
                unit,
                direction,
                ScaleType.RATIO,
                Measure.FLOW,
                AggregationRule.NONE,
                Optional.empty());
    }

    /** This indicator, divided by a denominator column. */
    public Indicator per(String denominatorCode) {
        return new Indicator(
                code,
                version,
                name,
                definition,
                unit,
                direction,
                scale,
                measure,
                aggregation,
                Optional.of(denominatorCode));
    }
}
