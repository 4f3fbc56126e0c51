package lv.kopa.widget.internal.grid;

import java.awt.event.ActionEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.internal.table.CellText;
import lv.kopa.widget.internal.table.RowFinder;
import lv.kopa.widget.internal.table.Sorting;

/** What the person can do in a table, with its keys; a menu shows the same. */
final class GridActions {
    private static final double STEP = 1.25;

    private final GridControl control;
    private final GridClipboard clipboard;

    GridActions(GridControl control, GridClipboard clipboard) {
        this.control = control;
        this.clipboard = clipboard;
        for (GridTable table : List.of(control.pane().frozen(), control.pane().main())) {
            bind(table);
        }
    }

    private static final class Act extends AbstractAction {
        private static final long serialVersionUID = 1;
        private final transient Runnable act;

        Act(String name, String key, Runnable act) {
            super(name);
            this.act = act;
            if (!key.isEmpty()) {
                putValue(ACCELERATOR_KEY, KeyStroke.getKeyStroke(key));
            }
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            act.run();
        }
    }

    private Action act(String name, String key, Runnable act) {
        return new Act(control.says().say(name), key, act);
    }

    private Action onColumn(String name, String key, Consumer<String> act) {
        return act(name, key, () -> control.column().map(ContentColumn::id).ifPresent(act));
    }

    List<Action> sorting() {
        return List.of(
                onColumn("menu.sort.up", "F8", column -> control.sort(Sorting.by(column, false))),
                onColumn("menu.sort.down", "", column -> control.sort(Sorting.by(column, true))),
                onColumn("menu.sort.also", "shift F8", column -> control.toggleSort(column, true)),
                act("menu.sort.none", "", () -> control.sort(Sorting.NONE)));
    }

    List<Action> copying() {
        return List.of(
                act("menu.copy", "ctrl C", clipboard::copySelected),
                act("menu.copy.cell", "ctrl shift C", clipboard::copyCell),
                act("menu.copy.all", "", clipboard::copyAll));
    }

    List<Action> column() {
        return List.of(
                onColumn("menu.column.hide", "", column -> control.hide(column, true)),
                onColumn("menu.column.fit", "", control::fit),
                onColumn("menu.column.wider", "ctrl shift RIGHT", column -> control.widen(column, STEP)),
                onColumn("menu.column.narrower", "ctrl shift LEFT", column -> control.widen(column, 1 / STEP)));
    }

    Action showAllColumns() {
        return act("menu.columns.all", "", control::showAllColumns);
    }

    Action reset(Runnable reset) {
        return act("menu.reset", "", reset);
    }

    private void bind(GridTable table) {
        bind(table, "F8", () -> control.column().ifPresent(column -> control.toggleSort(column.id(), false)));
        bind(table, "shift F8", () -> control.column().ifPresent(column -> control.toggleSort(column.id(), true)));
        bind(table, "ctrl C", clipboard::copySelected);
        bind(table, "ctrl INSERT", clipboard::copySelected);
        table.getActionMap().put("copy", new Act("", "", clipboard::copySelected));
        bind(table, "ctrl shift C", clipboard::copyCell);
        bind(table, "ctrl shift RIGHT", () -> control.column().ifPresent(each -> control.widen(each.id(), STEP)));
        bind(table, "ctrl shift LEFT", () -> control.column().ifPresent(each -> control.widen(each.id(), 1 / STEP)));
        ((GridHeader) table.getTableHeader()).onClick(new GridHeader.Clicks() {
            @Override
            public void sort(String column, boolean too) {
                control.selection().select(column);
                control.toggleSort(column, too);
            }

            @Override
            public void fit(String column) {
                control.fit(column);
            }
        });
        across(table);
        RowFinder finder = new RowFinder();
        table.addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                boolean letter = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
                if (letter && finder.take(event.getKeyChar(), System.nanoTime())) {
                    find(table, finder);
                    event.consume();
                }
            }
        });
    }

    private static void bind(JComponent table, String key, Runnable act) {
        table.getInputMap().put(KeyStroke.getKeyStroke(key), "kopa " + key);
        table.getActionMap().put("kopa " + key, new Act("", "", act));
    }

    /** The arrows lead from one table into the other. */
    private void across(GridTable table) {
        boolean frozen = table == control.pane().frozen();
        GridTable other = frozen ? control.pane().main() : control.pane().frozen();
        Action usual = table.getActionMap().get(frozen ? "selectNextColumn" : "selectPreviousColumn");
        bind(table, frozen ? "RIGHT" : "LEFT", () -> {
            int edge = frozen ? table.getColumnCount() - 1 : 0;
            if (table.cursorColumn() == edge && other.getColumnCount() > 0) {
                control.pane().activate(other);
                int place = Math.max(0, table.cursorRow());
                other.requestFocusInWindow();
                other.changeSelection(place, frozen ? 0 : other.getColumnCount() - 1, false, false);
            } else {
                usual.actionPerformed(new ActionEvent(table, ActionEvent.ACTION_PERFORMED, ""));
            }
        });
    }

    private void find(GridTable table, RowFinder finder) {
        GridModel model = control.model();
        CellText text = model.text();
        model.content().naming().ifPresent(naming -> {
            int place =
                    finder.find(table.cursorRow(), model.getRowCount(), each -> text.shown(naming, model.row(each)));
            if (place >= 0) {
                table.changeSelection(place, Math.max(0, table.cursorColumn()), false, false);
            }
        });
    }
}
