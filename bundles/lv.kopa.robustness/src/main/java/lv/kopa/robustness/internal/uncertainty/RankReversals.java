package lv.kopa.robustness.internal.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Standing;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Variant;
import lv.kopa.robustness.internal.draw.Slices;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.statistics.RankAgreement;

/**
 * Tests for rank reversal (Belton and Gear 1983, doi:10.1016/0305-0483(83)90047-6): whether the order of the other units
 * changes when one unit is left out, and when a copy of one is added.
 */
final class RankReversals {
    private static final int NAMED = 5;

    private final StudySubject subject;
    private final int units;
    /** Which units stand in a pair that turned round. Written by several threads, but never back. */
    private final boolean[] turns;

    RankReversals(StudySubject subject) {
        this.subject = subject;
        units = subject.dataset().units().size();
        turns = new boolean[units];
    }

    /** Table and finding. */
    record Outcome(ResultTable table, Finding finding) {}

    Optional<Outcome> test() {
        if (units < 3) {
            return Optional.empty();
        }
        Dataset dataset = subject.dataset();
        double[] removed = reversed(unit -> Slices.without(dataset, unit), true);
        double[] doubled = reversed(unit -> Slices.doubled(dataset, unit), false);
        long byRemoval = Arrays.stream(removed).filter(count -> count > 0).count();
        long byCopy = Arrays.stream(doubled).filter(count -> count > 0).count();
        List<Unit> turned = IntStream.range(0, units)
                .filter(unit -> turns[unit])
                .mapToObj(dataset.units()::get)
                .toList();
        Finding finding = byRemoval + byCopy == 0
                ? Wording.REMARKS.ok("no-rank-reversal").figure("units", units).say(units)
                : Wording.REMARKS
                        .caution("rank-reversal")
                        .figure("units", units)
                        .figure("by-removal", byRemoval)
                        .figure("by-copy", byCopy)
                        .about(turned.stream().limit(NAMED).map(Unit::id).toList())
                        .say(
                                units,
                                byRemoval,
                                byCopy,
                                Listed.texts(turned.stream().map(Listed::name).toList(), ", ", NAMED));
        return Optional.of(new Outcome(table(removed, doubled), finding));
    }

    /** For each unit the pairs of others whose order is opposite; NaN where there are no ranks then. */
    private double[] reversed(IntFunction<Dataset> change, boolean removes) {
        double[] ranks = subject.ranks();
        double[] counts = new double[units];
        subject.replicate(
                units,
                unit -> new Variant(change.apply(unit), subject.arguments(), Optional.empty()),
                (unit, standing) -> counts[unit] = count(ranks, unit, standing, removes));
        return counts;
    }

    private double count(double[] ranks, int unit, Standing standing, boolean removes) {
        if (!standing.given()) {
            return Double.NaN;
        }
        double[] before = ranks.clone();
        before[unit] = Double.NaN;
        double[] after = new double[units];
        Arrays.fill(after, Double.NaN);
        for (int other = 0; other < units; other++) {
            if (other != unit) {
                after[other] = standing.ranks()[removes && other > unit ? other - 1 : other];
            }
        }
        mark(before, after);
        return RankAgreement.reversals(before, after);
    }

    private void mark(double[] before, double... after) {
        for (int first = 0; first < units; first++) {
            for (int second = 0; second < first; second++) {
                if ((before[first] - before[second]) * (after[first] - after[second]) < 0) {
                    turns[first] = true;
                    turns[second] = true;
                }
            }
        }
    }

    private ResultTable table(double[] removed, double... doubled) {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(numbers("reversals-without", removed));
        columns.add(numbers("reversals-with-copy", doubled));
        return new ResultTable(
                "uncertainty.reversals",
                Wording.text("table.reversals"),
                ResultTable.Purpose.DIAGNOSTIC,
                ResultTable.RowKind.UNIT,
                subject.dataset().units().stream().map(Unit::id).toList(),
                columns);
    }

    private static ResultColumn numbers(String id, double... values) {
        return Wording.COLUMNS.numbers(id, ResultRole.STATISTIC, values);
    }
}
