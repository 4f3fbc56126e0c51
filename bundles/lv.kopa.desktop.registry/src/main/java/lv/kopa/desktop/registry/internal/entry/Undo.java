package lv.kopa.desktop.registry.internal.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import javax.swing.JOptionPane;
import lv.kopa.desktop.registry.internal.Refusals;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Takes one's own last change back, and the one before when it is done again: what was taken back since Kopa began, and the changes
 * that did so, are passed over. What it was is said.
 */
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

    private static final int LOOKED_AT = 200;

    private final BiPredicate<Workbench, Text> agreed;
    private final Map<Path, Set<Long>> passed = new ConcurrentHashMap<>();

    /** Called by Declarative Services. */
    @Activate
    public Undo() {
        this(Undo::ask);
    }

    /**
     * With another way to ask.
     *
     * @param agreed asks whether a change of many things is to be taken back
     */
    Undo(BiPredicate<Workbench, Text> agreed) {
        this.agreed = agreed;
    }

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
                .prepare(
                        Words.text("undo.job"),
                        Refusals.told(() -> last(sight)),
                        last -> last.ifPresentOrElse(
                                found -> take(found, sight, workbench),
                                () -> workbench.tell(Notice.info(Words.text("undo.none"))))));
    }

    /** One's last change: of how many things, and what people call the first. */
    private record Last(long change, long things, Text what) {}

    private Set<Long> passed(Sight sight) {
        return passed.computeIfAbsent(sight.workspace().folder(), folder -> ConcurrentHashMap.newKeySet());
    }

    private Optional<Last> last(Sight sight) throws WorkspaceException {
        Workspace workspace = sight.workspace();
        Audit.Filter own = new Audit.Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(workspace.who()),
                Optional.empty(),
                Optional.empty(),
                LOOKED_AT);
        Optional<Audit.Line> latest = workspace.audit().lines(own).stream()
                .filter(line -> !passed(sight).contains(line.receipt().change()))
                .findFirst();
        return latest.map(line -> {
            Snapshot snapshot = sight.snapshot();
            Text what = line.touched().stream()
                    .findFirst()
                    .map(each -> new Row(each.kind(), each.id()))
                    .map(row -> Text.inEach(language -> new Titles(snapshot, language).of(row)))
                    .orElse(Text.EMPTY);
            return new Last(line.receipt().change(), line.touched().size() + line.untold(), what);
        });
    }

    private void take(Last last, Sight sight, Workbench workbench) {
        if (last.things() > 1 && !agreed.test(workbench, Words.text("undo.many", last.things()))) {
            return;
        }
        workbench
                .jobs()
                .run(
                        Words.text("undo.job"),
                        Refusals.told(() -> sight.workspace().registry().undo(last.change())),
                        receipt -> {
                            passed(sight).addAll(List.of(last.change(), receipt.change()));
                            workbench.tell(
                                    Notice.info(Words.text("undo.done", String.valueOf(last.change()), last.what())));
                        });
    }

    private static boolean ask(Workbench workbench, Text question) {
        Language language = workbench.language();
        String[] options = {
            Words.text("undo.yes").in(language), Words.text("undo.no").in(language)
        };
        return JOptionPane.showOptionDialog(
                        workbench.window(),
                        question.in(language),
                        Words.text("undo.title").in(language),
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.QUESTION_MESSAGE,
                        null,
                        options,
                        options[1])
                == 0;
    }
}
