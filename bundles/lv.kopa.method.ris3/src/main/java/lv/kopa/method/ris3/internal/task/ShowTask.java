package lv.kopa.method.ris3.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.method.ris3.internal.RubricShelf;
import lv.kopa.method.ris3.internal.rubric.Goal;
import lv.kopa.method.ris3.internal.rubric.Rubric;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.Stage;
import lv.kopa.method.ris3.internal.words.Wording;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the rubrics that are here: levels of both stages, goals with their columns, and what stands on their face. */
@Component(property = Task.ID + "=rubrics show")
public final class ShowTask implements Task {
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES, "rubrics show", ParameterTree.NONE, List.of(), List.of("kopa rubrics show"));

    private final RubricShelf shelf;

    /** Called by Declarative Services. */
    @Activate
    public ShowTask(@Reference RubricShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) {
        List<Block> blocks = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        for (Carried<Rubrics> carried : shelf.all()) {
            Rubrics rubrics = carried.content();
            blocks.add(new Block.Heading(2, rubrics.name()));
            blocks.add(new Block.Paragraph(rubrics.status()));
            blocks.add(new Block.Paragraph(Wording.text("show.source", rubrics.source(), rubrics.licence())));
            for (Stage stage : Stage.values()) {
                blocks.add(levels(rubrics, stage));
            }
            blocks.add(goals(rubrics));
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("id", rubrics.id());
            each.put("version", rubrics.version());
            each.put("bundle", carried.bundle());
            each.put("digest", rubrics.digest());
            each.put("goals", rubrics.goals().stream().map(Goal::code).toList());
            data.add(each);
        }
        return new TaskResult(TaskResult.Outcome.DONE, blocks, Map.of("rubrics", data));
    }

    private static Block levels(Rubrics rubrics, Stage stage) {
        Rubric rubric = rubrics.of(stage);
        List<List<Cell>> rows = new ArrayList<>();
        for (int level = 0; level <= rubric.highest(); level++) {
            rows.add(List.of(
                    words(Text.same(String.valueOf(level))),
                    words(rubric.levels().get(level).meaning()),
                    words(Wording.text("proof.level", rubric.levels().get(level).evidence()))));
        }
        return new Block.Table(
                Text.joined(
                        ": ", List.of(Text.same("ris3." + rubrics.id() + "." + Wording.word(stage)), rubric.name())),
                List.of(column("level"), column("meaning"), column("proof")),
                rows);
    }

    private static Block goals(Rubrics rubrics) {
        return new Block.Table(
                Wording.text("show.goals"),
                List.of(
                        column("goal"),
                        column("ratings"),
                        column("decision"),
                        column("movement"),
                        column("indicators")),
                rubrics.goals().stream()
                        .map(goal -> List.of(
                                words(goal.name()),
                                words(Text.same(String.join(", ", goal.ratings()))),
                                words(Text.same(goal.decision())),
                                words(Text.same(goal.movement())),
                                words(Text.same(String.join(", ", goal.indicators())))))
                        .toList());
    }

    private static Cell words(Text text) {
        return new Block.Table.Words(text);
    }

    private static Column column(String key) {
        return new Column(Wording.text("show.column." + key), 0);
    }
}
