package lv.kopa.desktop.evaluation.internal.command;

import java.time.Duration;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.RunParameters;
import lv.kopa.text.Messages;
import lv.kopa.workbench.PreferencePage;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/**
 * How evaluations run: page {@code evaluation} with {@code seed}, {@code threads} and {@code time-limit}, which are those of
 * the command {@code kopa evaluate}.
 */
@Component(service = PreferencePage.class)
public final class EvaluationPreferences implements PreferencePage {
    /** Id of the page. */
    public static final String ID = "evaluation";

    private static final Messages MESSAGES = Messages.of(EvaluationPreferences.class);
    private static final Description DESCRIPTION = new Description(ID, MESSAGES.text("preferences"), 10);

    private static final Parameter<Long> SEED = RunParameters.seed().build(MESSAGES);
    private static final Parameter<Optional<Long>> THREADS =
            RunParameters.threads().build(MESSAGES);
    private static final Parameter<Long> TIME_LIMIT = RunParameters.timeLimit().build(MESSAGES);
    private static final ParameterTree PARAMETERS = ParameterTree.of(SEED, THREADS, TIME_LIMIT);

    /**
     * How an evaluation runs.
     *
     * @param seed seed of all random numbers
     * @param threads number of threads
     * @param limit after which the method is given up
     */
    record Values(long seed, int threads, Duration limit) {}

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public ParameterTree parameters() {
        return PARAMETERS;
    }

    /** What was set; as many threads as there are processors where nothing was said. */
    static Values of(Workbench workbench) {
        Arguments values = workbench
                .preferences(ID)
                .orElseGet(() -> PARAMETERS.bind(java.util.Map.of()).arguments().orElseThrow());
        return new Values(
                values.get(SEED), RunParameters.count(values.get(THREADS)), Duration.ofSeconds(values.get(TIME_LIMIT)));
    }
}
