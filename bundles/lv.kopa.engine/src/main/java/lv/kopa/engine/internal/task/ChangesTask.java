package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lv.kopa.engine.internal.programme.ChangeQuery;
import lv.kopa.engine.internal.programme.ChangesReader;
import lv.kopa.engine.internal.programme.SplitChanges;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says who is behind the change of an indicator: members who stayed, joined or left. */
@Component(property = Task.ID + "=indicators changes")
public final class ChangesTask implements Task {
    private static final Parameter<String> CODE =
            Parameter.words("code", Vocabulary.CATALOGUED).build(Wording.MESSAGES);
    private static final Parameter<Path> PROGRAMME = Parameter.location(
                    RegistryOptions.PROGRAMME.key(),
                    new ParameterType.Location(
                            ParameterType.Location.Form.FOLDER, ParameterType.Location.Purpose.READ, List.of()))
            .build(Wording.MESSAGES);
    private static final Parameter<String> FROM = Parameter.words("from").build(Wording.MESSAGES);
    private static final Parameter<String> TO = Parameter.words("to").build(Wording.MESSAGES);
    private static final Parameter<String> SUBJECT = Parameter.choice(
                    RegistryOptions.SUBJECT.key(), Wording.MESSAGES, "cluster", "programme")
            .withDefault("cluster")
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "indicators changes",
            ParameterTree.of(
                    CODE,
                    PROGRAMME,
                    FROM,
                    TO,
                    SUBJECT,
                    RegistryOptions.AS_OF,
                    RegistryOptions.AS_KNOWN_ON,
                    RegistryOptions.SUBMITTED,
                    RegistryOptions.PRICES),
            List.of(CODE.key()),
            List.of(
                    "kopa indicators changes IM-02 --programme clusters --from 2018 --to 2019",
                    "kopa indicators changes IM-02 --programme clusters --from 2018 --to 2019 --prices GDP@2015 --json"));

    private final ChangesReader reader;

    /** Called by Declarative Services. */
    @Activate
    public ChangesTask(@Reference ChangesReader reader) {
        this.reader = reader;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        ChangeQuery query = ChangeQuery.of(
                Common.path(arguments.get(PROGRAMME), context),
                arguments.get(CODE),
                Subject.valueOf(arguments.get(SUBJECT).toUpperCase(Locale.ROOT)),
                arguments.get(FROM),
                arguments.get(TO),
                arguments.get(RegistryOptions.AS_OF),
                arguments.get(RegistryOptions.AS_KNOWN_ON),
                arguments.get(RegistryOptions.SUBMITTED),
                arguments.get(RegistryOptions.PRICES));
        SplitChanges found = reader.read(query);
        return new TaskResult(
                TaskResult.Outcome.DONE,
                new ChangesPage(query, found).blocks(),
                ChangesData.of(query, found, context.language()));
    }
}
