package lv.kopa.engine.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.StudyRequest;

/** What is to be studied about the answer of an evaluation. */
final class StudyOptions {
    private static final long MOST_DRAWS = 1_000_000;

    private static final Parameter<Optional<Long>> UNCERTAINTY = Parameter.maybe(
                    "uncertainty", new ParameterType.Whole(1, MOST_DRAWS))
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<Long>> SENSITIVITY = Parameter.maybe(
                    "sensitivity", new ParameterType.Whole(1, MOST_DRAWS))
            .build(Wording.MESSAGES);
    private static final Parameter<List<String>> VARY =
            Parameter.many("vary", new ParameterType.Words()).advanced().build(Wording.MESSAGES);
    private static final Parameter<String> WEIGHTINGS = Parameter.choice(
                    "weightings", Wording.MESSAGES, "around", "uniform", "ordinal")
            .withDefault("around")
            .advanced()
            .build(Wording.MESSAGES);
    private static final Parameter<Double> ERROR =
            Parameter.decimal("error", 0, 1).withDefault(0.0).advanced().build(Wording.MESSAGES);

    static final ParameterTree TREE = ParameterTree.of(UNCERTAINTY, SENSITIVITY, VARY, WEIGHTINGS, ERROR);

    private StudyOptions() {}

    /** The studies that the arguments of a task ask for. */
    static List<StudyRequest> studies(Arguments arguments) {
        List<StudyRequest> studies = new ArrayList<>();
        arguments.get(UNCERTAINTY).ifPresent(draws -> studies.add(request("uncertainty", draws, arguments)));
        arguments.get(SENSITIVITY).ifPresent(draws -> studies.add(request("sensitivity", draws, arguments)));
        return studies;
    }

    private static StudyRequest request(String id, long draws, Arguments arguments) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("draws", draws);
        settings.put("vary", arguments.get(VARY));
        settings.put("weightings", arguments.get(WEIGHTINGS));
        settings.put("error", arguments.get(ERROR));
        return new StudyRequest(id, settings);
    }
}
