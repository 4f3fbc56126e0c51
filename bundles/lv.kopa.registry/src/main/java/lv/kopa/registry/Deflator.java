package lv.kopa.registry;

/**
 * A price index by which money of a year is made comparable.
 *
 * @param series which index, for example {@code GDP}
 * @param year the year
 * @param index its value; what 100 stands for is the same throughout a series
 * @param source where it is published
 */
public record Deflator(String series, int year, double index, String source) implements Entry {
    /**
     * @throws UnfitException if the index is not a positive number
     */
    public Deflator {
        if (!(index > 0 && Double.isFinite(index))) {
            throw UnfitException.of("index", "deflator", String.valueOf(index));
        }
    }
}
