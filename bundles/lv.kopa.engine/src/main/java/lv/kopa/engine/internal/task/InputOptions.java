package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.engine.internal.programme.Drawn;
import lv.kopa.engine.internal.programme.RegistryQuery;
import lv.kopa.engine.internal.programme.RegistryReader;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.task.TaskContext;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** From where tasks take what they evaluate: a pair of tables, or a programme of a registry. */
@Component(service = InputOptions.class)
public final class InputOptions {
    private static final Parameter<Optional<Path>> VALUES =
            Parameter.maybe("values", Common.TABLE).build(Wording.MESSAGES);
    private static final Parameter<Optional<Path>> INDICATORS =
            Parameter.maybe("indicators", Common.TABLE).build(Wording.MESSAGES);

    static final ParameterTree TREE = ParameterTree.of(VALUES, INDICATORS).and(RegistryOptions.TREE);

    private final Optional<ComponentServiceObjects<RegistryReader>> registries;

    /** Called by Declarative Services. The registry is woken by those alone who ask it. */
    @Activate
    public InputOptions(
            @Reference(
                            service = RegistryReader.class,
                            cardinality = ReferenceCardinality.OPTIONAL,
                            policyOption = ReferencePolicyOption.GREEDY)
                    ComponentServiceObjects<RegistryReader> registries) {
        this(Optional.ofNullable(registries));
    }

    InputOptions(Optional<ComponentServiceObjects<RegistryReader>> registries) {
        this.registries = registries;
    }

    /** Tables or a programme: one of both. */
    EvaluationInput input(Arguments arguments, TaskContext context) throws InputException {
        Optional<Path> values = arguments.get(VALUES).map(path -> Common.path(path, context));
        Optional<RegistryQuery> query = RegistryOptions.query(arguments, context);
        if (values.isPresent() == query.isPresent()) {
            throw new InputException(InputFault.general(
                    Wording.text(values.isPresent() ? "evaluate.both" : "evaluate.neither"),
                    Wording.text("evaluate.one.cure")));
        }
        if (values.isPresent()) {
            RegistryOptions.requireUnused(arguments);
            return EvaluationInput.tables(
                    values.get(), arguments.get(INDICATORS).map(path -> Common.path(path, context)));
        }
        if (arguments.get(INDICATORS).isPresent()) {
            throw new InputException(
                    InputFault.general(Wording.text("evaluate.both"), Wording.text("evaluate.one.cure")));
        }
        ComponentServiceObjects<RegistryReader> readers = registries.orElseThrow(InputOptions::noRegistry);
        return exchangeOfTables -> drawn(readers, query.get());
    }

    private static Drawn drawn(ComponentServiceObjects<RegistryReader> readers, RegistryQuery query)
            throws InputException, IOException {
        RegistryReader reader = readers.getService();
        if (reader == null) { // it went while the task ran
            throw noRegistry();
        }
        try {
            return reader.draw(query);
        } finally {
            readers.ungetService(reader);
        }
    }

    private static InputException noRegistry() {
        return new InputException(
                InputFault.general(Wording.text("evaluate.no-registry"), Wording.text("evaluate.no-registry.cure")));
    }
}
