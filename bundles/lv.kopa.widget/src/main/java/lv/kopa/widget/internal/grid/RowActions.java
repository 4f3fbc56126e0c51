package lv.kopa.widget.internal.grid;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** What whoever shows the table offers to do with the row where the person is. */
final class RowActions {
    private static final KeyStroke ENTER = KeyStroke.getKeyStroke("ENTER");

    private final List<? extends JTable> tables;
    private List<Action> actions = List.of();

    RowActions(List<? extends JTable> tables) {
        this.tables = tables;
        tables.forEach(this::listen);
    }

    private void listen(JTable table) {
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                boolean twice = event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event);
                if (twice
                        && (event.getModifiersEx() & InputEvent.CTRL_DOWN_MASK) == 0
                        && table.rowAtPoint(event.getPoint()) >= 0) {
                    first(event.getSource());
                }
            }
        });
    }

    /** Offers these, the first by Enter and a double click, all by their keys and in the menu. */
    void offer(List<Action> offered) {
        actions = List.copyOf(offered);
        for (JTable table : tables) {
            if (!actions.isEmpty()) {
                bind(table, ENTER, new AbstractAction() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public void actionPerformed(ActionEvent event) {
                        first(event.getSource());
                    }
                });
            }
            for (Action action : actions) {
                if (action.getValue(Action.ACCELERATOR_KEY) instanceof KeyStroke key) {
                    bind(table, key, action);
                }
            }
        }
    }

    private static void bind(JTable table, KeyStroke key, Action action) {
        table.getInputMap().put(key, "kopa row " + key);
        table.getActionMap().put("kopa row " + key, action);
    }

    private void first(Object source) {
        if (!actions.isEmpty() && actions.get(0).isEnabled()) {
            actions.get(0).actionPerformed(new ActionEvent(source, ActionEvent.ACTION_PERFORMED, ""));
        }
    }

    List<Action> actions() {
        return actions;
    }
}
