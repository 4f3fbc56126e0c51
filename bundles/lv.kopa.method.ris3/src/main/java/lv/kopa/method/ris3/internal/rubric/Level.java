package lv.kopa.method.ris3.internal.rubric;

import java.util.Objects;
import lv.kopa.text.Text;

/**
 * A level of contribution.
 *
 * @param meaning what it means
 * @param evidence the proof that it needs: 0 none, 1 statement, 2 document, 3 register or audit
 * @param movement whether the linked indicator must have moved in the wanted direction
 */
public record Level(Text meaning, int evidence, boolean movement) {
    /** Rejects null. */
    public Level {
        Objects.requireNonNull(meaning);
    }

    /** Whether a level may be given with this proof and this movement. */
    boolean carriedBy(int proof, double moved) {
        return proof >= evidence && (!movement || moved > 0);
    }
}
