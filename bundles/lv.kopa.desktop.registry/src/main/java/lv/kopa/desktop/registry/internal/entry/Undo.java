package lv.kopa.desktop.registry.internal.entry;

import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Refusals;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Workspace;
import lv.kopa.text.Text;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** Takes one's own last change back. What it was is said; doing it again brings it back. */
@Component
public final class Undo implements Command {
    /** Id of the command. */
    public static final String ID = "registry.undo";

    private static final Description DESCRIPTION = new Description(
            ID,
            Words.text("undo"),
            Words.text("undo.summary"),
            "undo-2",
            Optional.of(new Place(Menu.EDIT, 10)),
            Optional.empty(),
            false);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public boolean enabled(Workbench workbench) {
        return Sight.shared(workbench).get().filter(Sight::writable).isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        Sight.shared(workbench).get().ifPresent(sight -> workbench
                .jobs()
                .run(
                        Words.text("undo.job"),
                        Refusals.told(() -> undo(sight.workspace())),
                        said -> workbench.tell(Notice.info(said))));
    }

    private static Text undo(Workspace workspace) throws Exception {
        Audit.Filter own = new Audit.Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(workspace.who()),
                Optional.empty(),
                Optional.empty(),
                1);
        List<Audit.Line> lines = workspace.audit().lines(own);
        if (lines.isEmpty()) {
            return Words.text("undo.none");
        }
        Audit.Line line = lines.get(0);
        workspace.registry().undo(line.receipt().change());
        String what = line.touched().stream()
                .findFirst()
                .map(each -> each.id().value())
                .orElse("");
        return Words.text("undo.done", line.receipt().change(), what);
    }
}
