package lv.kopa.method.ris3.internal.rubric;

import java.util.List;
import java.util.Objects;
import lv.kopa.text.Text;

/**
 * The scale of one stage.
 *
 * @param name what people call it
 * @param question the question that it answers
 * @param highest the highest level that may be given
 * @param levels all levels from 0; the last is the greatest contribution there is
 */
public record Rubric(Text name, Text question, int highest, List<Level> levels) {
    /** Copies the list. */
    public Rubric {
        Objects.requireNonNull(name);
        Objects.requireNonNull(question);
        levels = List.copyOf(levels);
    }

    /** The number of the last level. */
    public int top() {
        return levels.size() - 1;
    }

    /**
     * The level that remains of one that was given: what is above the highest of the stage, and what lacks its proof, falls to the
     * next lower one.
     *
     * @param given a level of the scale
     * @param proof 0 none, 1 statement, 2 document, 3 register or audit
     * @param moved change of the linked indicator, positive in the wanted direction; NaN where it is not known
     */
    public int capped(int given, int proof, double moved) {
        int level = Math.min(given, highest);
        while (level > 0 && !levels.get(level).carriedBy(proof, moved)) {
            level--;
        }
        return level;
    }
}
