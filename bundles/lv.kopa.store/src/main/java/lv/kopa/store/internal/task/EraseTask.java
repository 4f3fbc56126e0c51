package lv.kopa.store.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.registry.Id;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Person;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.Wording;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases a person, and says which backups still hold what was known of them. */
@Component(property = Task.ID + "=programme erase")
public final class EraseTask implements Task {
    private static final Parameter<String> PERSON = Parameter.words("person").build(Wording.MESSAGES);
    private static final Parameter<String> REASON = Parameter.words("reason").build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme erase",
            ParameterTree.of(Programmes.FOLDER, PERSON, REASON),
            List.of(Programmes.FOLDER.key(), PERSON.key()),
            List.of("kopa programme erase clusters p-17 --reason request"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public EraseTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = Programmes.path(Programmes.FOLDER, arguments, context);
        String person = arguments.get(PERSON);
        return Programmes.with(workspaces, folder, workspace -> {
            if (!Id.isValid(person)) {
                throw Trouble.of("no-person", null, person);
            }
            Id<Person> id = new Id<>(person);
            Snapshot before = workspace.registry().at(Moment.of(LocalDate.now()));
            Traces traces = Traces.of(before, id);
            if (traces.in(arguments.get(REASON))) {
                throw Trouble.of("reason-names", null, person);
            }
            List<Text> places = traces.places(before);
            Receipt receipt = workspace.erase(id, arguments.get(REASON));
            List<String> still = workspace.backupsWith(id).stream()
                    .map(Workspace.Backup::file)
                    .map(Path::toString)
                    .toList();
            List<Block> blocks = new ArrayList<>(Programmes.marks(workspace));
            blocks.add(new Block.Paragraph(Wording.text("erase.done", person, receipt.change())));
            if (!still.isEmpty()) {
                blocks.add(new Block.Paragraph(Wording.text("erase.backups", String.join(", ", still))));
            }
            if (!places.isEmpty()) {
                blocks.add(new Block.Paragraph(Wording.text("erase.places", Listed.texts(places, "; "))));
            }
            if (workspace.info().database() == WorkspaceInfo.Database.SERVER) {
                blocks.add(new Block.Paragraph(Wording.text("erase.server")));
            }
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("places", places.size());
            data.put("change", receipt.change());
            data.put("backups", still);
            return new TaskResult(TaskResult.Outcome.DONE, blocks, data);
        });
    }
}
