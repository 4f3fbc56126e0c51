package lv.kopa.robustness.internal.draw;

import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Variation;
import lv.kopa.robustness.internal.words.Wording;

/** The settings of a method that say from where weights come. Drawn weights count only where these let them. */
record WeightSources(StudySubject subject) {

    /** Whether a setting says from where weights come. */
    static boolean source(Parameter<?> parameter) {
        return parameter.variation() instanceof Variation.WeightSource;
    }

    /** The setting because of which the weights of the tree do not count; nothing where they count. */
    Optional<Parameter<?>> besideTheTree() {
        for (Parameter<?> parameter : subject.method().parameters().parameters()) {
            if (parameter.variation() instanceof Variation.WeightSource source
                    && parameter.shownWhen().holds(subject.arguments())
                    && !source.tree().contains(chosen(parameter))) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    private Object chosen(Parameter<?> parameter) {
        return subject.arguments().plain().get(parameter.key());
    }

    /** What is said where weights cannot be drawn because of a setting. */
    Finding notDrawn(Parameter<?> source) {
        List<Object> counting = ((Variation.WeightSource) source.variation()).tree();
        return Wording.REMARKS
                .caution("weights-not-drawn")
                .about(source.key())
                .say(
                        source.label(),
                        ChoiceFactor.words(source, chosen(source)),
                        Listed.texts(
                                counting.stream()
                                        .map(value -> ChoiceFactor.words(source, value))
                                        .toList(),
                                "; "));
    }

    /**
     * What is said of a setting that is not drawn because weights are.
     *
     * @param asked whether it was asked for by name
     */
    static Finding leftOut(Parameter<?> source, boolean asked) {
        return Wording.REMARKS
                .of(asked ? Finding.Severity.CAUTION : Finding.Severity.OK, "weight-source-left-out")
                .about(source.key())
                .say(source.label());
    }
}
