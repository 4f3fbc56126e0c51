package lv.kopa.desktop.runtime.internal.list;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JToolBar;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import lv.kopa.widget.EmptyState;

/**
 * A list of things, what there is to say about the selected one beside it, and buttons above. Says what belongs here while there
 * is nothing.
 *
 * @param <T> type of the things
 */
public final class Listing<T> extends JPanel {
    private static final long serialVersionUID = 1;
    private static final double SHARE = 0.68;

    private final transient Rows<T> rows;
    private final JTable table;
    private final Details details = new Details();
    private final transient Function<T, String> about;
    private final transient Runnable selected;
    private final JToolBar buttons = new JToolBar();
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);

    /**
     * A list without anything in it.
     *
     * @param columns what the columns are
     * @param row gives the row of a thing
     * @param about all there is to say about a thing
     * @param selected told when another thing, or none, is selected
     * @param empty shown while there is nothing
     */
    public Listing(
            Columns columns, Function<T, Row> row, Function<T, String> about, Runnable selected, EmptyState empty) {
        super(new BorderLayout());
        this.about = about;
        this.selected = selected;
        rows = new Rows<>(columns.heads(), row);
        table = new JTable(rows);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        if (table.getTableHeader().getDefaultRenderer() instanceof JLabel head) {
            head.setHorizontalAlignment(SwingConstants.LEADING); // above words, which begin there too
        }
        table.getAccessibleContext().setAccessibleName(columns.name());
        columns.arrange(table, rows::row);
        table.getSelectionModel().addListSelectionListener(event -> showDetails());
        details.getAccessibleContext().setAccessibleName(columns.details());
        JSplitPane split = new JSplitPane(
                JSplitPane.HORIZONTAL_SPLIT, plain(new JScrollPane(table)), plain(new JScrollPane(details)));
        split.setResizeWeight(SHARE);
        split.getLeftComponent().setPreferredSize(new Dimension((int) (SHARE * 1000), 0));
        split.getRightComponent().setPreferredSize(new Dimension((int) ((1 - SHARE) * 1000), 0));
        split.getLeftComponent().setMinimumSize(new Dimension());
        split.getRightComponent().setMinimumSize(new Dimension());
        middle.add(empty, "empty");
        middle.add(split, "list");
        buttons.setOpaque(false);
        add(buttons, BorderLayout.NORTH);
        add(middle);
        letTabLeave();
    }

    private static JScrollPane plain(JScrollPane scroll) {
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    /** Nothing is written into the table, so Tab goes on to the next control as it does elsewhere. */
    private void letTabLeave() {
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, getFocusTraversalKeys(0));
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, getFocusTraversalKeys(1));
    }

    /** Adds a button above the list. */
    public void button(Action action) {
        JButton button = new JButton(action);
        button.getAccessibleContext().setAccessibleName((String) action.getValue(Action.NAME));
        buttons.add(button);
    }

    /** Lets a key do something while the list has the keyboard. */
    public void key(String stroke, Runnable deed) {
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        table.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                deed.run();
            }
        });
    }

    /**
     * Shows these things. What is selected stays so, but for the first, in whose place comes what comes before it; in the
     * place of what is gone, what stands there now.
     */
    public void show(List<T> things) {
        Optional<T> before = selection();
        int place = table.getSelectedRow();
        boolean others = rows.show(things);
        if (others && !things.isEmpty()) {
            int found = place <= 0 ? 0 : before.map(things::indexOf).orElse(-1);
            int index = found >= 0 ? found : Math.min(place, things.size() - 1);
            select(index);
        }
        cards.show(middle, things.isEmpty() ? "empty" : "list");
        showDetails();
    }

    private void showDetails() {
        details.show(selection().map(about).orElse(""));
        selected.run();
    }

    /** Selects the thing of a row. */
    void select(int index) {
        table.setRowSelectionInterval(index, index);
    }

    /** The thing that is selected. */
    public Optional<T> selection() {
        int index = table.getSelectedRow();
        return index < 0 || index >= rows.things().size()
                ? Optional.empty()
                : Optional.of(rows.things().get(index));
    }

    /** What takes the keyboard. */
    public JComponent focus() {
        return table.isShowing() ? table : buttons;
    }
}
