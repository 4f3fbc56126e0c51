package lv.kopa.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What a method gives.
 *
 * @param tables its tables; the ids differ
 * @param findings what was found while computing, beyond what {@link EvaluationMethod#check} could know
 */
public record EvaluationResult(List<ResultTable> tables, List<Finding> findings) {
    /** Nothing. */
    public static final EvaluationResult EMPTY = new EvaluationResult(List.of(), List.of());

    /**
     * @throws IllegalArgumentException if two tables have the same id
     */
    public EvaluationResult {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
        if (tables.stream().map(ResultTable::id).distinct().count() < tables.size()) {
            throw new IllegalArgumentException("two tables of the result have the same id");
        }
    }

    /** The table with this id. */
    public Optional<ResultTable> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** The table of this purpose that comes first. */
    public Optional<ResultTable> first(ResultTable.Purpose purpose) {
        return tables.stream().filter(table -> table.purpose() == purpose).findFirst();
    }
}
