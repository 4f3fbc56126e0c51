package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.statistics.Correlation;

/**
 * Two indicators whose values say the same, up or down.
 *
 * @param first code of the one
 * @param second code of the other
 */
public record Duplicate(String first, String second) {
    private static final double SAME = 1 - 1e-9;
    /** With fewer common units a perfect correlation means little. */
    private static final int FEWEST_IN_COMMON = 4;

    /** All pairs, in the order of the indicators. */
    public static List<Duplicate> of(Pipeline pipeline) {
        List<IndicatorData> indicators = pipeline.input().indicators();
        List<Duplicate> pairs = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            for (int j = i + 1; j < indicators.size(); j++) {
                Correlation correlation = Correlation.of(
                        pipeline.screened().sheet().values(i),
                        pipeline.screened().sheet().values(j));
                if (correlation.count() >= FEWEST_IN_COMMON && Math.abs(correlation.coefficient()) >= SAME) {
                    pairs.add(new Duplicate(
                            indicators.get(i).code(), indicators.get(j).code()));
                }
            }
        }
        return pairs;
    }
}
