package lv.kopa.method.ris3.internal.assess;

import static lv.kopa.method.ris3.internal.words.Wording.MESSAGES;

import java.util.Optional;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;

/** How an assessment is set. */
final class RubricParameters {
    static final Parameter<Optional<String>> PERIOD = Parameter.maybe(
                    "period", new ParameterType.Words(Vocabulary.PERIOD))
            .build(MESSAGES);
    static final Parameter<Optional<String>> AREA_VERSION =
            Parameter.maybe("area-version", new ParameterType.Words()).build(MESSAGES);
    static final ParameterTree TREE = ParameterTree.of(PERIOD, AREA_VERSION);

    private RubricParameters() {}
}
