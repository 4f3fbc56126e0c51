package lv.kopa.exchange.internal.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.registry.Evidence;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Role;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes what is known in a workspace as a Data Package. */
@Component(property = Task.ID + "=programme export")
public final class ProgrammeExportTask implements Task {
    private static final Parameter<Path> OUT = Parameter.location(
                    "out",
                    new ParameterType.Location(
                            ParameterType.Location.Form.EITHER, ParameterType.Location.Purpose.WRITE, List.of()))
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<LocalDate>> AS_KNOWN_ON =
            Parameter.maybe("as-known-on", new ParameterType.Day()).build(Wording.MESSAGES);
    private static final Parameter<Boolean> WITH_PERSONS =
            Parameter.flag("with-persons").withDefault(false).build(Wording.MESSAGES);
    private static final Parameter<Boolean> WITH_EVIDENCE =
            Parameter.flag("with-evidence").withDefault(false).build(Wording.MESSAGES);

    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme export",
            ParameterTree.of(Common.FOLDER, OUT, AS_KNOWN_ON, WITH_PERSONS, WITH_EVIDENCE),
            List.of(Common.FOLDER.key()),
            List.of(
                    "kopa programme export programme --out programme.zip",
                    "kopa programme export programme --out package --as-known-on 2020-07-01",
                    "kopa programme export programme --out all.zip --with-persons --with-evidence"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public ProgrammeExportTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Optional<LocalDate> day = arguments.get(AS_KNOWN_ON);
        Path out = Common.path(arguments.get(OUT), context);
        try (Workspace workspace = Common.open(workspaces, Common.path(arguments.get(Common.FOLDER), context));
                PackageTarget target =
                        PackageTarget.open(out, arguments.get(WITH_PERSONS) || arguments.get(WITH_EVIDENCE))) {
            if (arguments.get(WITH_PERSONS) && !Role.seePersons(workspace.roles())) {
                throw new InputException(InputFault.general(
                        Wording.text("export.no-persons", workspace.who()), Wording.text("export.no-persons.cure")));
            }
            Contents contents = new Contents(
                    Contents.FORMAT,
                    workspace.info().name(),
                    workspace.info().synthetic(),
                    arguments.get(WITH_PERSONS),
                    day);
            Snapshot snapshot = workspace.registry().at(new Moment(day.orElse(LocalDate.EPOCH), day));
            Optional<Evidence> evidence =
                    arguments.get(WITH_EVIDENCE) ? Optional.of(workspace.evidence()) : Optional.empty();
            PackageWriter.Written written = new PackageWriter(snapshot, contents, evidence).write(target, context);
            context.checkCancelled();
            target.commit();
            Optional<Text> unsettled = workspace.info().unsettled(snapshot, Instant.now());
            return new TaskResult(
                    TaskResult.Outcome.DONE,
                    blocks(out, contents, written, evidence.isPresent(), unsettled),
                    data(out, contents, written));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new InputException(
                        InputFault.general(Wording.text("export.surrogate"), Wording.text("export.surrogate.cure")));
            }
            throw PackageTarget.unwritten(out, e.getCause());
        } catch (WorkspaceException e) {
            throw e;
        } catch (IOException e) {
            throw PackageTarget.unwritten(out, e);
        }
    }

    private static Map<String, Object> data(Path out, Contents contents, PackageWriter.Written written) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("out", out.toString());
        data.put("synthetic", contents.synthetic());
        data.put("persons", contents.persons());
        data.put("rows", rows(written));
        Map<String, Object> resources = new LinkedHashMap<>();
        written.tables().forEach(table -> resources.put(table.kind().name(), table.rows()));
        data.put("resources", resources);
        data.put("evidence", written.evidence().size());
        return data;
    }

    private static List<Block> blocks(
            Path out, Contents contents, PackageWriter.Written written, boolean evidence, Optional<Text> unsettled) {
        List<Text> said = new ArrayList<>();
        said.add(Wording.text("export.written", rows(written), written.tables().size(), out.toString()));
        said.add(Wording.text(contents.persons() ? "export.persons" : "export.withheld"));
        said.add(
                evidence
                        ? Wording.text("export.evidence", written.evidence().size())
                        : Wording.text("export.no-evidence"));
        if (written.absent() > 0) {
            said.add(Wording.text("export.evidence-absent", written.absent()));
        }
        unsettled.ifPresent(said::add);
        List<Block> blocks = new ArrayList<>(Common.marks(contents));
        said.stream().map(Block.Paragraph::new).forEach(blocks::add);
        return blocks;
    }

    private static long rows(PackageWriter.Written written) {
        return written.tables().stream().mapToLong(WrittenResource::rows).sum();
    }
}
