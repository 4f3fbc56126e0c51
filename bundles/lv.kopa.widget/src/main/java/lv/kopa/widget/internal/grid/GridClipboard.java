package lv.kopa.widget.internal.grid;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.Transferable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableCopy;
import lv.kopa.widget.internal.table.CopyText;

/** Copies rows, in the order and with the columns that are shown. */
final class GridClipboard {
    /** With more cells than this, words are put together beside the event dispatch thread, and there is no HTML. */
    private static final long MANY = 20_000;

    private final GridControl control;
    private final Supplier<Clipboard> clipboard;
    private final Latest<Transferable> copies;
    private int rows;

    /**
     * @param copied told the number of rows when they have been copied
     */
    GridClipboard(GridControl control, Supplier<Clipboard> clipboard, IntConsumer copied) {
        this.control = control;
        this.clipboard = clipboard;
        copies = new Latest<>(transferable -> {
            this.clipboard.get().setContents(transferable, null);
            copied.accept(rows);
        });
    }

    void copySelected() {
        GridModel model = control.model();
        copy(Arrays.stream(control.pane().main().getSelectedRows())
                .map(model::row)
                .toArray());
    }

    void copyAll() {
        copy(control.model().rows());
    }

    void copyCell() {
        control.column().ifPresent(column -> control.row().ifPresent(row -> {
            String cell = new CopyText(List.of(column), new int[] {row}, control.language()).first();
            clipboard.get().setContents(new TableCopy(cell, ""), null);
        }));
    }

    private void copy(int[] which) {
        if (which.length == 0) {
            return;
        }
        rows = which.length;
        CopyText text = new CopyText(columns(), which, control.language());
        boolean many = text.cells() > MANY;
        copies.ask(many, () -> new TableCopy(text.tabbed(), many ? "" : text.html()));
    }

    private List<ContentColumn> columns() {
        List<ContentColumn> columns = new ArrayList<>();
        for (GridTable table : List.of(control.pane().frozen(), control.pane().main())) {
            for (int i = 0; i < table.getColumnCount(); i++) {
                columns.add(table.column(i));
            }
        }
        return columns;
    }
}
