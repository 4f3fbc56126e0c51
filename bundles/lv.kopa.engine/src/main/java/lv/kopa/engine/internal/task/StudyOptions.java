package lv.kopa.engine.internal.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterException;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.evaluation.StudySettings;

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

    /**
     * The studies that the settings of an evaluation and the arguments of a task ask for. What was said in an argument of the task beats
     * the settings.
     *
     * @throws InputException if it cannot be told of a study whether it is made
     */
    static List<StudyRequest> studies(Arguments arguments, Map<String, Object> settings) throws InputException {
        Map<String, StudyRequest> studies = new LinkedHashMap<>();
        try {
            StudySettings.studies(settings).forEach(each -> studies.put(each.id(), each));
        } catch (ParameterException e) {
            throw new InputException(InputFault.general(e.text(), Wording.text("study-made.cure")));
        }
        drawn("uncertainty", UNCERTAINTY, arguments, studies);
        drawn("sensitivity", SENSITIVITY, arguments, studies);
        return List.copyOf(studies.values());
    }

    private static void drawn(
            String id, Parameter<Optional<Long>> draws, Arguments arguments, Map<String, StudyRequest> studies) {
        if (arguments.get(draws).isEmpty() && !studies.containsKey(id)) {
            return;
        }
        Map<String, Object> settings = new LinkedHashMap<>(
                studies.getOrDefault(id, new StudyRequest(id, Map.of())).arguments());
        arguments.get(draws).ifPresent(count -> settings.put("draws", count));
        for (Parameter<?> parameter : List.of(VARY, WEIGHTINGS, ERROR)) {
            if (arguments.given(parameter)) {
                settings.put(parameter.key(), arguments.plain().get(parameter.key()));
            }
        }
        studies.put(id, new StudyRequest(id, settings));
    }
}
