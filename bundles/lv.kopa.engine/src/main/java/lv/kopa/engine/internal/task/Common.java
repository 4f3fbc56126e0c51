package lv.kopa.engine.internal.task;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.FileKind;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.RunParameters;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.task.TaskContext;
import lv.kopa.text.Language;

/** Parameters that several tasks have. */
final class Common {
    /** A table that is read. */
    static final ParameterType.Location TABLE =
            ParameterType.Location.fileToRead(new FileKind(Wording.text("files.tables"), List.of("csv", "xlsx")));

    /** Settings that are read. */
    static final ParameterType.Location JSON =
            ParameterType.Location.fileToRead(new FileKind(Wording.text("files.settings"), List.of("json")));

    /** The language of what is written; that of the person where nothing is said. */
    static final Parameter<Optional<String>> LANGUAGE = Parameter.maybe(
                    "language", Parameter.choiceType("language", Wording.MESSAGES, "en", "lv"))
            .build(Wording.MESSAGES);

    /** Number of threads; one for each processor where nothing is said. */
    static final Parameter<Optional<Long>> THREADS = RunParameters.threads().build(Wording.MESSAGES);

    /** Name of a record. */
    static final Parameter<String> RECORD =
            Parameter.words("record", Vocabulary.RECORD).build(Wording.MESSAGES);

    private Common() {}

    static Language language(Arguments arguments, TaskContext context) {
        return arguments.get(LANGUAGE).flatMap(Language::of).orElse(context.language());
    }

    static int threads(Arguments arguments) {
        return RunParameters.count(arguments.get(THREADS));
    }

    /** A path as the person meant it. */
    static Path path(Path given, TaskContext context) {
        return context.workingFolder().resolve(given).normalize();
    }

    /** The name of a record, an exported one by a path that holds in this process too. */
    static String record(Arguments arguments, TaskContext context) {
        String name = arguments.get(RECORD);
        boolean path = name.contains("/") || name.contains("\\") || name.endsWith(".json");
        return path ? path(Path.of(name), context).toString() : name;
    }
}
