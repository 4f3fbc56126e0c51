package lv.kopa.catalogue.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorCatalogue.Origin;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says everything about an indicator, each of its versions, or about a set. */
@Component(property = Task.ID + "=indicators show")
public final class ShowTask implements Task {
    private static final Parameter<String> CODE = Parameter.words("code").build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "indicators show",
            ParameterTree.of(CODE),
            List.of(CODE.key()),
            List.of("kopa indicators show OC-14", "kopa indicators show cluster-core --json"));

    private final IndicatorCatalogue catalogue;

    /** Called by Declarative Services. */
    @Activate
    public ShowTask(@Reference IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException {
        String code = arguments.get(CODE);
        Plain plain = new Plain(catalogue, context.language());
        Map<String, Object> data = new LinkedHashMap<>();
        Optional<IndicatorSet> set = catalogue.set(code);
        if (set.isPresent()) {
            data.put("set", plain.set(set.get()));
            return new TaskResult(TaskResult.Outcome.DONE, new SetPage(set.get()).blocks(), data);
        }
        List<IndicatorDefinition> versions = catalogue.indicators().stream()
                .filter(each -> each.code().equalsIgnoreCase(code))
                .toList();
        Optional<Origin> origin = versions.isEmpty()
                ? Optional.empty()
                : catalogue.origin(versions.get(0).code());
        if (origin.isEmpty()) {
            throw Filter.unknown("code.unknown", code, near(code));
        }
        List<Block> blocks = new ArrayList<>();
        versions.forEach(version -> blocks.addAll(new IndicatorPage(version, origin.get()).blocks()));
        data.put("versions", versions.stream().map(plain::whole).toList());
        data.put("catalogue", plain.origin(origin.get()));
        return new TaskResult(TaskResult.Outcome.DONE, blocks, data);
    }

    /** Codes that begin alike, or the codes of the sets. */
    private Stream<String> near(String code) {
        String beginning = code.substring(0, Math.min(2, code.length())).toUpperCase(Locale.ROOT);
        List<String> near = catalogue.indicators().stream()
                .map(IndicatorDefinition::code)
                .filter(each -> !beginning.isEmpty() && each.startsWith(beginning))
                .distinct()
                .toList();
        return near.isEmpty() ? catalogue.sets().stream().map(IndicatorSet::code) : near.stream();
    }
}
