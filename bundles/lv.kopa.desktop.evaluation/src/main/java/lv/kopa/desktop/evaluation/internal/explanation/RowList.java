package lv.kopa.desktop.evaluation.internal.explanation;

import java.awt.Cursor;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import lv.kopa.desktop.evaluation.internal.explanation.Page.Row;

/** The rows of an explanation. A click or Enter goes to the node to which a row leads. */
final class RowList extends JList<Row> {
    private static final long serialVersionUID = 1;

    private final transient Consumer<String> go;

    RowList(Consumer<String> go) {
        this.go = go;
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new RowCell());
        key("ENTER", () -> target().ifPresent(go));
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event)) {
                    target(event).ifPresent(RowList.this.go);
                }
            }

            @Override
            public void mouseMoved(MouseEvent event) {
                int shape = target(event).isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR;
                setCursor(Cursor.getPredefinedCursor(shape));
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    /** Binds keys. */
    void key(String stroke, Runnable act) {
        getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    /** Shows other rows from the top. */
    void show(List<Row> rows) {
        setListData(rows.toArray(Row[]::new));
        setSelectedIndex(0);
        ensureIndexIsVisible(0);
    }

    /** Where the selected row leads. */
    Optional<String> target() {
        return Optional.ofNullable(getSelectedValue()).map(Row::target).filter(code -> !code.isEmpty());
    }

    private Optional<String> target(MouseEvent event) {
        int index = locationToIndex(event.getPoint());
        boolean on = index >= 0 && getCellBounds(index, index).contains(event.getPoint());
        return on
                ? Optional.of(getModel().getElementAt(index).target()).filter(code -> !code.isEmpty())
                : Optional.empty();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** Rows are as high as their words need at this width. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean another = width != getWidth();
        super.setBounds(x, y, width, height);
        if (another) {
            setFixedCellHeight(1);
            setFixedCellHeight(-1);
        }
    }
}
