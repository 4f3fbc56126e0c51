package lv.kopa.method.scorecard.internal.judge;

import static lv.kopa.method.scorecard.internal.words.Wording.MESSAGES;

import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;

/** How an evaluation by a scorecard is set. */
final class ScorecardParameters {
    static final Parameter<Optional<String>> PERIOD = Parameter.maybe(
                    "period", new ParameterType.Words(Vocabulary.PERIOD))
            .build(MESSAGES);
    static final String SHOWN = "shown";
    static final String REQUIRED = "required";
    static final Parameter<String> EVIDENCE = Parameter.choice("evidence", MESSAGES, SHOWN, REQUIRED)
            .withDefault(SHOWN)
            .varies(new Variation.OneOf(List.of(SHOWN, REQUIRED)))
            .build(MESSAGES);
    static final ParameterTree TREE = ParameterTree.of(PERIOD, EVIDENCE);

    private ScorecardParameters() {}
}
