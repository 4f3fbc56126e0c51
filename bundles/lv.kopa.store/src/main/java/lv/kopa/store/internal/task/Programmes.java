package lv.kopa.store.internal.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.store.internal.Wording;
import lv.kopa.task.TaskContext;
import lv.kopa.text.Text;

/** What the tasks about workspaces have in common. */
final class Programmes {
    /** A folder that is a workspace, as operand. */
    static final Parameter<Path> FOLDER = Parameter.location(
                    "folder",
                    new ParameterType.Location(
                            ParameterType.Location.Form.FOLDER, ParameterType.Location.Purpose.READ, List.of()))
            .build(Wording.MESSAGES);

    /** A folder that is a workspace, as option. */
    static final Parameter<Path> PROGRAMME = Parameter.location(
                    "programme",
                    new ParameterType.Location(
                            ParameterType.Location.Form.FOLDER, ParameterType.Location.Purpose.READ, List.of()))
            .worded("folder")
            .build(Wording.MESSAGES);

    private Programmes() {}

    /** A path as the person meant it. */
    static Path path(Parameter<Path> parameter, Arguments arguments, TaskContext context) {
        return context.workingFolder().resolve(arguments.get(parameter)).normalize();
    }

    /** Something that is done with workspaces. */
    @FunctionalInterface
    interface Doing<R> {
        R done() throws IOException, RefusedException, InputException;
    }

    /** Does something, and puts what a workspace has against it before the person. */
    static <R> R doing(Doing<R> doing) throws InputException, IOException {
        try {
            return doing.done();
        } catch (WorkspaceException e) {
            throw fault(e.text(), e.cure());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof WorkspaceException trouble) {
                throw fault(trouble.text(), trouble.cure());
            }
            throw e.getCause();
        } catch (RefusedException e) {
            throw new InputException(e.objections().stream()
                    .map(each -> InputFault.general(
                            Text.joined(
                                    ": ",
                                    List.of(
                                            each.kind().label(),
                                            Text.same(each.id().value()),
                                            each.message())),
                            each.cure()))
                    .collect(Collectors.toList()));
        }
    }

    private static InputException fault(Text text, Text cure) {
        return new InputException(InputFault.general(text, cure));
    }

    /** Does something with an open workspace. */
    static <R> R with(Workspaces workspaces, Path folder, With<R> with) throws InputException, IOException {
        return doing(() -> {
            try (Workspace workspace = workspaces.open(folder)) {
                return with.done(workspace);
            }
        });
    }

    /** Something that is done with an open workspace. */
    @FunctionalInterface
    interface With<R> {
        R done(Workspace workspace) throws IOException, RefusedException, InputException;
    }

    /** What comes first of all that is said of a workspace: that its data are invented, where they are. */
    static List<Block> marks(Workspace workspace) {
        return workspace.info().synthetic()
                ? List.of(new Block.Paragraph(
                        Wording.text("synthetic", workspace.info().name())))
                : List.of();
    }
}
