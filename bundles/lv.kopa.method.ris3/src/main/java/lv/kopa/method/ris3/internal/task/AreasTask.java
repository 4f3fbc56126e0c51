package lv.kopa.method.ris3.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.method.ris3.internal.RubricShelf;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.Rubrics.Area;
import lv.kopa.method.ris3.internal.rubric.Rubrics.AreaVersion;
import lv.kopa.method.ris3.internal.words.Wording;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists specialisation areas by version, and which of them an economic activity is counted to. */
@Component(property = Task.ID + "=rubrics areas")
public final class AreasTask implements Task {
    private static final Parameter<Optional<String>> NACE =
            Parameter.maybe("nace", new ParameterType.Words()).build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> VERSION =
            Parameter.maybe("area-version", new ParameterType.Words()).build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "rubrics areas",
            ParameterTree.of(NACE, VERSION),
            List.of(),
            List.of("kopa rubrics areas", "kopa rubrics areas --nace 26.6 --area-version 2014"));

    private final RubricShelf shelf;

    /** Called by Declarative Services. */
    @Activate
    public AreasTask(@Reference RubricShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) {
        Optional<String> nace = arguments.get(NACE);
        Optional<String> wanted = arguments.get(VERSION);
        List<Block> blocks = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        for (Carried<Rubrics> carried : shelf.all()) {
            List<List<Cell>> rows = new ArrayList<>();
            for (AreaVersion version : carried.content().versions()) {
                for (Area area : version.areas()) {
                    if (wanted.map(each -> each.equals(version.version())).orElse(true)
                            && nace.map(area::covers).orElse(true)) {
                        rows.add(List.of(
                                words(Text.same(version.version())),
                                words(Text.same(area.code())),
                                words(area.name()),
                                words(
                                        area.nace().isEmpty()
                                                ? Wording.text("nace.none")
                                                : Text.same(String.join(", ", area.nace())))));
                        data.add(data(version, area, context.language()));
                    }
                }
            }
            blocks.add(
                    rows.isEmpty()
                            ? new Block.Paragraph(Wording.text("areas.none"))
                            : new Block.Table(
                                    carried.content().name(),
                                    List.of(column("version"), column("code"), column("area"), column("nace")),
                                    rows));
        }
        blocks.add(new Block.Paragraph(Wording.text("areas.unofficial")));
        return new TaskResult(TaskResult.Outcome.DONE, blocks, Map.of("areas", data));
    }

    private static Map<String, Object> data(AreaVersion version, Area area, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", version.version());
        data.put("code", area.code());
        data.put("name", area.name().in(language));
        data.put("nace", area.nace());
        return data;
    }

    private static Cell words(Text text) {
        return new Block.Table.Words(text);
    }

    private static Column column(String key) {
        return new Column(Wording.text("areas.column." + key), 0);
    }
}
