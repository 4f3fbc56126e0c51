package lv.kopa.catalogue.internal.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.indicator.IndicatorDefinition.Type;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the indicators of all catalogues, or some of them. */
@Component(property = Task.ID + "=indicators list")
public final class ListTask implements Task {
    private static final long TIERS = 3;
    private static final Parameter<Optional<String>> WORDS =
            Parameter.maybe("words", new ParameterType.Words()).build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> SET = Parameter.maybe(
                    "set", new ParameterType.Words(new Vocabulary("indicator-set", false)))
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> TYPE =
            Parameter.maybe("type", choice("type", Type.values())).build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> LEVEL =
            Parameter.maybe("level", choice("level", Level.values())).build(Wording.MESSAGES);
    private static final Parameter<Optional<Long>> TIER =
            Parameter.maybe("tier", new ParameterType.Whole(1, TIERS)).build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> CATALOGUE =
            Parameter.maybe("catalogue", new ParameterType.Words()).build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "indicators list",
            ParameterTree.of(WORDS, SET, TYPE, LEVEL, TIER, CATALOGUE),
            List.of(WORDS.key()),
            List.of(
                    "kopa indicators list",
                    "kopa indicators list export --tier 1",
                    "kopa indicators list --set cluster-core --json"));

    private final IndicatorCatalogue catalogue;

    /** Called by Declarative Services. */
    @Activate
    public ListTask(@Reference IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static ParameterType.Choice choice(String key, Enum<?>... constants) {
        return new ParameterType.Choice(Arrays.stream(constants)
                .map(constant -> new ParameterType.Choice.Option(
                        constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), Wording.of(constant)))
                .toList());
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException {
        Filter filter = new Filter(
                arguments.get(SET),
                arguments.get(TYPE).map(word -> Type.valueOf(constant(word))),
                arguments.get(LEVEL).map(word -> Level.valueOf(constant(word))),
                arguments.get(TIER).map(Long::intValue),
                arguments.get(CATALOGUE),
                arguments
                        .get(WORDS)
                        .map(words -> List.of(words.strip().split("\\s+")))
                        .orElse(List.of()));
        List<IndicatorDefinition> found = filter.of(catalogue);
        Plain plain = new Plain(catalogue, context.language());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("indicators", found.stream().map(plain::brief).toList());
        data.put(
                "catalogues", catalogue.catalogues().stream().map(plain::origin).toList());
        data.put("sets", catalogue.sets().stream().map(plain::set).toList());
        return new TaskResult(TaskResult.Outcome.DONE, blocks(found), data);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private List<Block> blocks(List<IndicatorDefinition> found) {
        List<Block> blocks = new ArrayList<>();
        if (found.isEmpty()) {
            blocks.add(new Block.Paragraph(Wording.text("list.none")));
        } else {
            blocks.add(new Block.Table(
                    Text.EMPTY,
                    List.of(
                            column("column.code"),
                            column("column.name"),
                            column("column.unit"),
                            column("column.level"),
                            column("column.type"),
                            column("column.tier")),
                    found.stream().map(ListTask::row).toList()));
        }
        for (IndicatorCatalogue.Origin origin : catalogue.catalogues()) {
            blocks.add(new Block.Paragraph(
                    Wording.text("list.catalogue", origin.name(), origin.version(), origin.id(), origin.status())));
        }
        List<Text> sets = catalogue.sets().stream()
                .map((IndicatorSet set) ->
                        Wording.text("list.set", set.code(), set.tree().name()))
                .toList();
        if (!sets.isEmpty()) {
            blocks.add(new Block.Paragraph(Wording.text("list.sets", Text.joined("; ", sets))));
        }
        return blocks;
    }

    private static Block.Table.Column column(String key) {
        return new Block.Table.Column(Wording.text(key), 0);
    }

    private static List<Block.Table.Cell> row(IndicatorDefinition definition) {
        return List.of(
                new Block.Table.Words(Text.same(definition.code())),
                new Block.Table.Words(definition.indicator().name()),
                new Block.Table.Words(definition.indicator().unit()),
                new Block.Table.Words(Wording.of(definition.classification().level())),
                new Block.Table.Words(Wording.of(definition.classification().type())),
                new Block.Table.Number(definition.classification().tier()));
    }
}
