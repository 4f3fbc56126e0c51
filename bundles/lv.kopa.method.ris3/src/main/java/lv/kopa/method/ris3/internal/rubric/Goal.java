package lv.kopa.method.ris3.internal.rubric;

import java.util.List;
import java.util.Objects;
import lv.kopa.text.Text;

/**
 * A goal of the strategy.
 *
 * @param code code of the goal
 * @param name what people call it
 * @param weight weight in the score
 * @param ratings codes of the columns with the levels that the two raters give
 * @param decision code of the column with the level that was decided where they differ
 * @param movement code of the column with the change of the linked indicator
 * @param indicators codes of indicators that suit as proof
 */
public record Goal(
        String code,
        Text name,
        double weight,
        List<String> ratings,
        String decision,
        String movement,
        List<String> indicators) {
    /** Copies the lists. */
    public Goal {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        ratings = List.copyOf(ratings);
        Objects.requireNonNull(decision);
        Objects.requireNonNull(movement);
        indicators = List.copyOf(indicators);
    }
}
