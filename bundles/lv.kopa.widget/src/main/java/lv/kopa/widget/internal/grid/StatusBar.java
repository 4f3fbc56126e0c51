package lv.kopa.widget.internal.grid;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.util.Set;
import java.util.StringJoiner;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import lv.kopa.widget.CellSign;
import lv.kopa.widget.internal.table.Says;

/** Below a table: what its signs mean, and how its rows are sorted. */
final class StatusBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final JLabel legend = new QuietLabel();
    private final JLabel order = new QuietLabel();

    StatusBar() {
        super(new BorderLayout(12, 0));
        setBorder(BorderFactory.createEmptyBorder(3, 8, 3, 8));
        order.setHorizontalAlignment(SwingConstants.TRAILING);
        add(legend, BorderLayout.WEST);
        add(order, BorderLayout.CENTER);
        setVisible(false);
    }

    private static final class QuietLabel extends JLabel {
        private static final long serialVersionUID = 1;

        QuietLabel() {
            putClientProperty(FlatClientProperties.STYLE_CLASS, "small");
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setForeground(GridColours.current().muted());
        }
    }

    void explain(Set<CellSign> signs, Says says) {
        StringJoiner brief = new StringJoiner("     ");
        StringJoiner full = new StringJoiner("\n");
        for (CellSign sign : signs) {
            brief.add(sign.sign() + "  " + says.say("legend." + sign.name()));
            full.add(sign.sign() + "  " + sign.meaning().in(says.language()));
        }
        legend.setText(brief.toString());
        legend.setToolTipText(GridTable.tooltip(full.toString()));
        legend.getAccessibleContext().setAccessibleName(says.say("legend") + ": " + full);
        setVisible(!signs.isEmpty() || !order.getText().isEmpty());
    }

    void sorted(String words) {
        order.setText(words);
        order.setToolTipText(GridTable.tooltip(words));
        setVisible(!words.isEmpty() || !legend.getText().isEmpty());
    }
}
