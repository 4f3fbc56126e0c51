package lv.kopa.desktop.evaluation.internal.record;

import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.JComponent;
import lv.kopa.desktop.evaluation.internal.report.SaveReport;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.widget.Captions;
import lv.kopa.widget.ContentPanel;
import lv.kopa.widget.DataTable;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.RoomBar;
import lv.kopa.widget.TableContent;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The records, and what can be done with one. */
final class RecordsView implements View, RecordsPresenter.Screen {
    private final Workbench workbench;
    private final ContentPanel whole = new ContentPanel();
    private final List<RowAction> actions;
    private final RoomBar bar = new RoomBar();
    private final RecordsPresenter presenter;
    private Optional<DataTable> table = Optional.empty();

    RecordsView(
            Workbench workbench, RecordArchive archive, EvaluationService evaluations, SaveReport saving, Rerun rerun) {
        this.workbench = workbench;
        actions = List.of(
                action("open", "folder-open", id -> presenter().open(id)).by("ENTER"),
                action("rerun", "refresh-cw", id -> rerun.run(workbench, id)).by("ctrl R"),
                action("save", "save", id -> saving.save(workbench, id)).by("ctrl S"),
                action("copy", "copy", this::copy).by("ctrl I"));
        actions.forEach(each -> bar.button(each, (String) each.getValue(Action.NAME)));
        presenter = new RecordsPresenter(workbench, archive, evaluations, this);
    }

    private RecordsPresenter presenter() {
        return presenter;
    }

    private RowAction action(String name, String icon, Consumer<String> act) {
        return new RowAction(say(name), icon, () -> table.flatMap(DataTable::selectedRow), act);
    }

    private String say(String key) {
        return Words.text(key).in(workbench.language());
    }

    private void copy(String id) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(id), null);
        workbench.tell(Notice.info(Words.text("copied", id)));
    }

    @Override
    public void records(TableContent records) {
        if (records.size() == 0) {
            table = Optional.empty();
            whole.fill(new EmptyState("history", say("none"), say("none.text")));
        } else if (table.isPresent()) {
            table.get().setContent(records);
        } else {
            table = Optional.of(made(records));
            whole.fill(table.get());
            whole.add(bar, BorderLayout.NORTH);
        }
    }

    private DataTable made(TableContent records) {
        DataTable made = new DataTable(records, workbench.language());
        made.setFilterVisible(false);
        made.offer(List.copyOf(actions));
        made.onRowSelected(row -> actions.forEach(RowAction::look));
        return made;
    }

    @Override
    public void failed() {
        Action again = Captions.action(say("again"), "rotate-ccw", () -> presenter.list());
        table = Optional.empty();
        whole.fill(new EmptyState("triangle-alert", say("failed"), say("failed.text"), again));
    }

    @Override
    public void open(Optional<String> id) {
        table.filter(shown -> id.isPresent()).ifPresent(shown -> shown.setSelectedRow(id));
        actions.forEach(RowAction::look);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return table.map(DataTable::focus).orElse(whole);
    }
}
