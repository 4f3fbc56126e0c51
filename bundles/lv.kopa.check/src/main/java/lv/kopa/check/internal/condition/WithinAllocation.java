package lv.kopa.check.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Programme;
import lv.kopa.registry.Row;

/**
 * All grants of a programme together are within its allocation.
 *
 * <p>Figures: {@code count} of grants, {@code sum}, {@code allocation}, {@code difference} (without a sign).
 */
record WithinAllocation() implements Condition {
    @Override
    public List<Finding> judge(Sight sight) {
        List<Fact<Grant>> grants = sight.now(Grant.class);
        return sight.now(Programme.class).stream()
                .map(programme -> judge(programme, grants))
                .toList();
    }

    private static Finding judge(Fact<Programme> programme, List<Fact<Grant>> grants) {
        List<Row> rows = new ArrayList<>();
        int count = 0;
        Euro sum = Euro.ZERO;
        for (Fact<Grant> grant : grants) {
            if (grant.entry().programme().equals(programme.id())) {
                sum = sum.plus(grant.entry().amount());
                rows.add(Row.of(grant));
                count++;
            }
        }
        Euro allocation = programme.entry().allocation();
        return new Finding(
                Row.of(programme),
                sum.compareTo(allocation) <= 0 ? Outcome.HOLDS : Outcome.BROKEN,
                Map.of(
                        "count", count,
                        "sum", sum.amount(),
                        "allocation", allocation.amount(),
                        "difference", allocation.minus(sum).amount().abs()),
                rows);
    }
}
