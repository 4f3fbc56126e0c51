package lv.kopa.widget.internal.grid;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.ListSelectionModel;
import javax.swing.event.ListSelectionEvent;

/**
 * Which row and cell the person is at, by their ids, whatever the order of the rows. Listeners hear of what the person
 * did, never of what a program set.
 */
public final class GridSelection {
    private static final int AROUND = 3;

    private final GridPane pane;
    private final List<Consumer<Optional<String>>> rowListeners = new ArrayList<>();
    private final List<BiConsumer<String, String>> cellListeners = new ArrayList<>();
    private Optional<String> row = Optional.empty();
    private String cellRow = "";
    private String cellColumn = "";
    private boolean quiet;

    GridSelection(GridPane pane) {
        this.pane = pane;
        pane.rows().addListSelectionListener(this::changed);
        for (GridTable table : List.of(pane.frozen(), pane.main())) {
            table.getColumnModel().getSelectionModel().addListSelectionListener(this::changed);
            table.onMove(move -> {
                quietly(move);
                arrived();
            });
        }
    }

    /** Is told of another row. */
    public void onRow(Consumer<Optional<String>> listener) {
        rowListeners.add(listener);
    }

    /** Is told of another cell. */
    public void onCell(BiConsumer<String, String> listener) {
        cellListeners.add(listener);
    }

    Optional<String> row() {
        return row;
    }

    private void changed(ListSelectionEvent event) {
        if (!event.getValueIsAdjusting()) {
            arrived();
        }
    }

    private void arrived() {
        if (quiet) {
            return;
        }
        GridTable table = pane.active();
        int place = table.cursorRow();
        int index = table.cursorColumn();
        boolean selected = place >= 0 && table.isRowSelected(place);
        Optional<String> now = selected ? Optional.of(table.model().id(place)) : Optional.empty();
        if (!now.equals(row)) {
            row = now;
            rowListeners.forEach(listener -> listener.accept(now));
        }
        if (selected && index >= 0) {
            cell(table.model().id(place), table.column(index).id());
        }
    }

    private void cell(String rowId, String columnId) {
        if (!rowId.equals(cellRow) || !columnId.equals(cellColumn)) {
            cellRow = rowId;
            cellColumn = columnId;
            cellListeners.forEach(listener -> listener.accept(rowId, columnId));
        }
    }

    /** Does something that is no act of the person. */
    void quietly(Runnable act) {
        boolean before = quiet;
        quiet = true;
        try {
            act.run();
        } finally {
            quiet = before;
        }
    }

    /** Selects a row, or none; one that the filter hides becomes selected when it is shown. */
    public void select(Optional<String> id) {
        row = id;
        quietly(() -> {
            int place = id.map(pane.main().model()::place).orElse(-1);
            if (place < 0) {
                pane.rows().clearSelection();
            } else {
                pane.rows().setSelectionInterval(place, place);
                reveal(place);
            }
        });
    }

    /** Puts the keyboard's place into a column. */
    public void select(String column) {
        GridTable table = pane.frozen().index(column) >= 0 ? pane.frozen() : pane.main();
        int index = table.index(column);
        if (index >= 0) {
            pane.activate(table);
            quietly(() -> table.getColumnModel().getSelectionModel().setSelectionInterval(index, index));
            table.scrollRectToVisible(table.getCellRect(Math.max(0, table.cursorRow()), index, true));
        }
    }

    /** Shows other rows, or the same in another order; what was selected stays so where it is still shown. */
    void show(int[] rows) {
        GridModel model = pane.main().model();
        BitSet selected = new BitSet();
        for (int place : pane.main().getSelectedRows()) {
            selected.set(model.row(place));
        }
        int fixed = pane.frozen().cursorColumn();
        int moving = pane.main().cursorColumn();
        quietly(() -> {
            model.show(rows);
            GridPane.lead(pane.frozen(), fixed);
            GridPane.lead(pane.main(), moving);
            ListSelectionModel places = pane.rows();
            places.setValueIsAdjusting(true);
            for (int place = 0; place < rows.length; place++) {
                if (selected.get(rows[place])) {
                    places.addSelectionInterval(place, place);
                }
            }
            int place = row.map(model::place).orElse(-1);
            if (place >= 0) {
                places.addSelectionInterval(place, place);
                reveal(place);
            }
            places.setValueIsAdjusting(false);
        });
    }

    /** Brings a row into sight, with some rows around it where it was not. */
    private void reveal(int place) {
        GridTable main = pane.main();
        Rectangle seen = main.getVisibleRect();
        Rectangle row = main.getCellRect(place, 0, true);
        row.x = seen.x;
        row.width = 1;
        if (!seen.contains(row)) {
            row.grow(0, AROUND * main.getRowHeight());
            main.scrollRectToVisible(row);
        }
    }
}
