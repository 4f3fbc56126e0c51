package lv.kopa.check.internal.condition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Row;

/**
 * A catalogue has each indicator of which there are values; of others nobody knows what their values mean. Judged is each
 * version of each indicator, once, at the first of its values.
 *
 * <p>Figures: {@code indicator} (its code), {@code version}, {@code count} of values.
 */
record InCatalogue() implements Condition {
    private static final Comparator<Series> ORDER =
            Comparator.comparing(Series::code).thenComparing(Series::version);

    private record Series(String code, String version) {
        static Series of(Fact<Observation> fact) {
            return new Series(fact.entry().indicator(), fact.entry().version());
        }
    }

    @Override
    public List<Finding> judge(Sight sight) {
        return sight.known(Observation.class).stream()
                .collect(Collectors.groupingBy(Series::of, () -> new TreeMap<>(ORDER), Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> judge(sight, each.getKey(), each.getValue()))
                .toList();
    }

    private static Finding judge(Sight sight, Series series, List<Fact<Observation>> values) {
        boolean known = sight.definition(series.code(), series.version()).isPresent();
        return new Finding(
                Row.of(values.get(0)),
                known ? Outcome.HOLDS : Outcome.BROKEN,
                Map.of("indicator", series.code(), "version", series.version(), "count", values.size()),
                values.stream().map(Row::of).toList());
    }
}
