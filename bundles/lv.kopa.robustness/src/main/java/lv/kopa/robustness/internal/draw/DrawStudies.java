package lv.kopa.robustness.internal.draw;

import java.util.Optional;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.robustness.internal.words.Wording;

/** What studies have in common that draw weights, choices and values. */
public final class DrawStudies {
    /** How all of them are set. */
    public static final ParameterTree PARAMETERS = ParameterTree.of(
            DrawParameters.DRAWS,
            DrawParameters.VARY,
            DrawParameters.WEIGHTINGS,
            DrawParameters.CONCENTRATION,
            DrawParameters.ERROR);

    /** What all of them rest on. */
    public static final Reference REFERENCE = Reference.of(
            "Saisana, M., Saltelli, A., Tarantola, S. (2005): Uncertainty and sensitivity analysis"
                    + " techniques as tools for the quality assessment of composite indicators. Journal"
                    + " of the Royal Statistical Society A 168(2), 307–323",
            "10.1111/j.1467-985X.2005.00350.x");

    private DrawStudies() {}

    /** What is said where the method does not rank, so that there is nothing to draw for. */
    public static Optional<Finding> noRanking(StudySubject subject) {
        return subject.method().ranks()
                ? Optional.empty()
                : Optional.of(Wording.REMARKS
                        .caution("no-ranking")
                        .say(subject.method().name()));
    }

    /** What is said where so many draws are too many for so many units. */
    public static Finding tooMany(long draws, int units, long most) {
        return Wording.REMARKS
                .caution("too-many-draws")
                .figure("draws", draws)
                .figure("units", units)
                .say(draws, units, most);
    }
}
