package lv.kopa.desktop.runtime.internal.list;

import com.formdev.flatlaf.ui.FlatEmptyBorder;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.util.function.IntFunction;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;

/** A bar and the per cent beside it; nothing where it is not known. */
final class ProgressCell extends JPanel implements TableCellRenderer {
    private static final long serialVersionUID = 1;
    private static final int STEPS = 1000;

    private final transient IntFunction<Row> rows;
    private final JProgressBar bar = new JProgressBar(0, STEPS);
    private final JLabel words = new JLabel();

    ProgressCell(IntFunction<Row> rows) {
        super(new BorderLayout(UIScale.scale(6), 0));
        this.rows = rows;
        setBorder(new FlatEmptyBorder(0, 4, 0, 4));
        bar.setOpaque(false);
        JPanel middle = new JPanel(new GridBagLayout());
        middle.setOpaque(false);
        GridBagConstraints wide = new GridBagConstraints();
        wide.fill = GridBagConstraints.HORIZONTAL;
        wide.weightx = 1;
        middle.add(bar, wide);
        add(middle);
        add(words, BorderLayout.EAST);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        double fraction = rows.apply(row).fraction();
        setBackground(selected ? table.getSelectionBackground() : table.getBackground());
        words.setForeground(selected ? table.getSelectionForeground() : table.getForeground());
        words.setText(value.toString());
        bar.setVisible(fraction >= 0);
        bar.setValue((int) (fraction * STEPS));
        getAccessibleContext().setAccessibleName(value.toString());
        return this;
    }
}
