package lv.kopa.desktop.evaluation.internal.data;

import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.widget.TableContent;

/**
 * What the table shows of a dataset. To be made beside the event dispatch thread: looks at every cell.
 *
 * @param dataset the data
 * @param periods the periods to choose from, ascending; none unless there are several
 * @param period the period that is shown; empty for all
 * @param stages steps of the computation that can be shown; none unless the record is about these data
 * @param stage the step after which values are shown; empty for those that were read
 * @param content the table
 * @param counts how much there is
 */
record Shown(
        Dataset dataset,
        List<Period> periods,
        Optional<Period> period,
        List<ResultTable> stages,
        Optional<ResultTable> stage,
        TableContent content,
        Counts counts) {

    /**
     * What the person wants to see; what is not there is answered by all periods, or by the data as read.
     *
     * @param period a period, empty for all
     * @param stage id of the table of a step, empty for the data as read
     */
    record Wish(Optional<Period> period, Optional<String> stage) {
        /** The data as read, in the latest period. */
        static Wish first(Dataset dataset) {
            List<Period> periods = several(dataset);
            return new Wish(
                    periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1)),
                    Optional.empty());
        }

        Wish period(Optional<Period> other) {
            return new Wish(other, stage);
        }

        Wish stage(Optional<String> other) {
            return new Wish(period, other);
        }
    }

    static Shown of(Dataset dataset, Optional<EvaluationRecord> record, Wish wish) {
        List<Period> periods = several(dataset);
        Optional<Period> period = wish.period().filter(periods::contains);
        List<ResultTable> stages = record.filter(
                        each -> each.input().dataset().digest().equals(dataset.digest()))
                .map(Shown::stages)
                .orElse(List.of());
        Optional<ResultTable> stage = wish.stage()
                .flatMap(id ->
                        stages.stream().filter(table -> table.id().equals(id)).findFirst());
        TableContent content = stage.map(table -> TableContent.of(table, dataset))
                .or(() -> period.map(each -> TableContent.of(dataset, each)))
                .orElseGet(() -> TableContent.of(dataset));
        return new Shown(dataset, periods, period, stages, stage, content, Counts.of(dataset, stage));
    }

    private static List<Period> several(Dataset dataset) {
        List<Period> periods = dataset.periods(DataRole.INDICATOR).stream()
                .filter(period -> !period.equals(Period.NONE))
                .toList();
        return periods.size() > 1 ? periods : List.of();
    }

    private static List<ResultTable> stages(EvaluationRecord record) {
        return record.result().tables().stream()
                .filter(table -> table.purpose() == ResultTable.Purpose.STAGE)
                .filter(table -> table.rowKind() == ResultTable.RowKind.UNIT)
                .toList();
    }

    /** Code of the node to which a column belongs. */
    Optional<String> node(String column) {
        return dataset.tree()
                .flatMap(tree -> tree.find(column.split("@", 2)[0]))
                .map(node -> node.code());
    }

    /** The first column that belongs to a node. */
    Optional<String> column(String node) {
        return content.columns().stream()
                .map(column -> column.id())
                .filter(id -> node(id).filter(node::equals).isPresent())
                .findFirst();
    }
}
