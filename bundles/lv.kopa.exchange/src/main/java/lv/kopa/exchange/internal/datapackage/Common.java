package lv.kopa.exchange.internal.datapackage;

import java.nio.file.Path;
import java.util.List;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.task.TaskContext;

/** What both tasks have. */
final class Common {
    /** The folder of a workspace. */
    static final Parameter<Path> FOLDER = Parameter.location(
                    "folder",
                    new ParameterType.Location(
                            ParameterType.Location.Form.FOLDER, ParameterType.Location.Purpose.READ, List.of()))
            .build(Wording.MESSAGES);

    private Common() {}

    /** A path as the person meant it. */
    static Path path(Path given, TaskContext context) {
        return context.workingFolder().resolve(given).normalize();
    }

    /**
     * Opens a workspace.
     *
     * @throws InputException if it cannot be
     */
    static Workspace open(Workspaces workspaces, Path folder) throws InputException {
        try {
            return workspaces.open(folder);
        } catch (WorkspaceException e) {
            throw refused(e);
        }
    }

    /** What comes first of all that is said of a package: that its data are invented, where they are. */
    static List<Block> marks(Contents contents) {
        return contents.synthetic()
                ? List.of(new Block.Paragraph(Wording.text("synthetic", contents.name())))
                : List.of();
    }

    /** What a workspace says, as a fault in what the person gave. */
    static InputException refused(WorkspaceException e) {
        return new InputException(InputFault.general(e.text(), e.cure()));
    }
}
