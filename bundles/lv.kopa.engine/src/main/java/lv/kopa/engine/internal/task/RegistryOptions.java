package lv.kopa.engine.internal.task;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.engine.internal.programme.RegistryQuery;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.task.TaskContext;

/** How it is said what is to be drawn from the registry of a programme. */
final class RegistryOptions {
    static final Parameter<Optional<Path>> PROGRAMME = Parameter.maybe(
                    "programme",
                    new ParameterType.Location(
                            ParameterType.Location.Form.FOLDER, ParameterType.Location.Purpose.READ, List.of()))
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> INDICATOR_SET = words("indicator-set");
    private static final Parameter<Optional<String>> PERIOD = words("period");
    private static final Parameter<Optional<String>> SINCE = words("since");
    static final Parameter<String> SUBJECT = Parameter.choice(
                    "subject", Wording.MESSAGES, "cluster", "programme", "organisation", "activity", "application")
            .withDefault("cluster")
            .build(Wording.MESSAGES);
    static final Parameter<Optional<LocalDate>> AS_OF = day("as-of");
    static final Parameter<Optional<LocalDate>> AS_KNOWN_ON = day("as-known-on");
    static final Parameter<Boolean> SUBMITTED =
            Parameter.flag("submitted").withDefault(false).build(Wording.MESSAGES);
    static final Parameter<Optional<String>> PRICES = words("prices");

    /** What has no effect without a programme. */
    private static final List<Parameter<?>> QUESTION =
            List.of(INDICATOR_SET, PERIOD, SINCE, SUBJECT, AS_OF, AS_KNOWN_ON, SUBMITTED, PRICES);

    static final ParameterTree TREE = ParameterTree.of(PROGRAMME).and(new ParameterTree(List.copyOf(QUESTION)));

    private RegistryOptions() {}

    private static Parameter<Optional<String>> words(String key) {
        return Parameter.maybe(key, new ParameterType.Words()).build(Wording.MESSAGES);
    }

    private static Parameter<Optional<LocalDate>> day(String key) {
        return Parameter.maybe(key, new ParameterType.Day()).build(Wording.MESSAGES);
    }

    /** What is asked of a registry; empty where none is named. */
    static Optional<RegistryQuery> query(Arguments arguments, TaskContext context) throws InputException {
        Optional<Path> folder = arguments.get(PROGRAMME).map(path -> Common.path(path, context));
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        if (arguments.get(INDICATOR_SET).isEmpty() || arguments.get(PERIOD).isEmpty()) {
            throw new InputException(
                    InputFault.general(Wording.text("evaluate.incomplete"), Wording.text("evaluate.incomplete.cure")));
        }
        Map<String, String> words = new LinkedHashMap<>();
        QUESTION.forEach(each -> said(arguments.get(each)).ifPresent(value -> words.put(word(each), value)));
        return Optional.of(RegistryQuery.of(folder.get(), words));
    }

    private static Optional<String> said(Object value) {
        return value instanceof Optional<?> maybe ? maybe.map(Object::toString) : Optional.of(value.toString());
    }

    private static String word(Parameter<?> parameter) {
        return parameter.key().equals(INDICATOR_SET.key()) ? "set" : parameter.key();
    }

    /** Refuses what would have no effect without a programme. */
    static void requireUnused(Arguments arguments) throws InputException {
        for (Parameter<?> each : QUESTION) {
            if (arguments.given(each)) {
                throw new InputException(InputFault.general(
                        Wording.text("evaluate.without-programme", each.key()), Wording.text("evaluate.one.cure")));
            }
        }
    }
}
