package lv.kopa.check.internal.condition;

import java.util.List;
import java.util.Map;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Row;

/**
 * What a condition finds of one subject.
 *
 * @param subject what was judged
 * @param outcome what was found
 * @param figures what the words of the rule may name, by name: numbers, strings and texts
 * @param rows what it rests on
 */
public record Finding(Row subject, Outcome outcome, Map<String, Object> figures, List<Row> rows) {
    private static final int MOST_ROWS = 100;

    /** Copies the lists. */
    public Finding {
        figures = Map.copyOf(figures);
        rows = rows.stream().distinct().limit(MOST_ROWS).toList();
    }
}
