package lv.kopa.method.mcda.internal.matrix;

import java.util.List;
import lv.kopa.evaluation.Finding;
import lv.kopa.method.mcda.internal.words.Wording;

/** How many units are compared in pairs at the most: time, and for some methods memory, grows with their square or faster. */
public enum Most {
    /** Where a matrix of all pairs is kept and gone through again and again. */
    KEPT(1000),
    /** Where pairs are only counted. */
    COUNTED(20_000);

    private final int units;

    Most(int units) {
        this.units = units;
    }

    /** What speaks against comparing so many; nothing where they are few enough. */
    public List<Finding> objections(DecisionMatrix matrix) {
        return matrix.size() <= units
                ? List.of()
                : List.of(Wording.REMARKS
                        .refuse("too-many-units")
                        .figure("units", matrix.size())
                        .figure("most", units)
                        .say(matrix.size(), units));
    }
}
