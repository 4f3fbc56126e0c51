package lv.kopa.robustness.internal.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Standing;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Variant;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.robustness.internal.draw.Sampler;
import lv.kopa.robustness.internal.draw.Slices;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/** What becomes of the ranks when one indicator is left out, for each indicator. */
final class LeftOut {
    private final StudySubject subject;

    LeftOut(StudySubject subject) {
        this.subject = subject;
    }

    /** One row for each indicator; nothing where there is but one. */
    Optional<ResultTable> table() {
        Dataset dataset = subject.dataset();
        List<String> codes = codes(dataset);
        List<Dataset> slices = new ArrayList<>();
        for (String code : codes) {
            Slices.without(dataset, code).ifPresent(slices::add);
        }
        if (codes.size() < 2 || slices.size() < codes.size()) {
            return Optional.empty();
        }
        Standing[] standings = new Standing[codes.size()];
        subject.replicate(
                codes.size(),
                index -> new Variant(slices.get(index), Sampler.without(subject, codes.get(index)), Optional.empty()),
                (index, standing) -> standings[index] = standing);
        double[] ranks = subject.ranks();
        Shift[] shifts = new Shift[codes.size()];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = standings[i].given() ? Shift.of(ranks, standings[i].ranks()) : Shift.NONE;
        }
        return Optional.of(new ResultTable(
                "uncertainty.left-out",
                Wording.text("table.left-out"),
                ResultTable.Purpose.DIAGNOSTIC,
                dataset.tree().isPresent() ? ResultTable.RowKind.NODE : ResultTable.RowKind.OTHER,
                codes,
                columns(shifts, dataset.units(), standings)));
    }

    private static List<String> codes(Dataset dataset) {
        return dataset.tree()
                .map(root -> root.leaves().stream().map(IndicatorNode::code).toList())
                .orElseGet(() -> dataset.columns().stream()
                        .map(DataColumn::key)
                        .filter(key -> key.role() == DataRole.INDICATOR)
                        .map(key -> key.code())
                        .distinct()
                        .toList());
    }

    private static List<ResultColumn> columns(Shift[] shifts, List<Unit> units, Standing... standings) {
        int n = shifts.length;
        double[] kendall = new double[n];
        double[] mean = new double[n];
        double[] largest = new double[n];
        List<Text> movers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            kendall[i] = shifts[i].kendall();
            mean[i] = shifts[i].mean();
            largest[i] = shifts[i].largest();
            movers.add(
                    standings[i].given()
                            ? shifts[i]
                                    .mover()
                                    .map(unit -> Listed.name(units.get(unit)))
                                    .orElse(Text.EMPTY)
                            : Wording.text("refused", String.join(", ", standings[i].refusals())));
        }
        return List.of(
                numbers("mean-shift", mean),
                numbers("largest-shift", largest),
                new ResultColumn.Words("mover", Wording.text("column.mover"), ResultRole.NOTE, movers),
                numbers("kendall", kendall));
    }

    private static ResultColumn numbers(String id, double... values) {
        return Wording.COLUMNS.numbers(id, ResultRole.STATISTIC, values);
    }
}
