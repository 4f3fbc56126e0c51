package lv.kopa.engine.internal.programme;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Period;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;
import lv.kopa.registry.OtherSupport;
import lv.kopa.registry.Snapshot;

/** A column of what members had in public support from elsewhere up to the day of the snapshot, in euro: 0 for those of whom none is known. */
final class SupportColumn {
    private static final String CODE = "other-support";

    private SupportColumn() {}

    /** The column; empty where the registry knows of no such support at all. */
    static Optional<DataColumn> of(Snapshot snapshot, List<String> members) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (Fact<OtherSupport> fact : snapshot.ever(Kind.of(OtherSupport.class))) {
            if (!fact.span().from().isAfter(snapshot.moment().asOf())) {
                amounts.merge(
                        fact.entry().organisation().value(),
                        fact.entry().amount().amount(),
                        BigDecimal::add);
            }
        }
        double[] numbers = members.stream()
                .mapToDouble(
                        member -> amounts.getOrDefault(member, BigDecimal.ZERO).doubleValue())
                .toArray();
        return amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(DataColumn.Numbers.owning(
                        new ColumnKey(DataRole.COVARIATE, CODE, Period.NONE), numbers, Map.of()));
    }
}
