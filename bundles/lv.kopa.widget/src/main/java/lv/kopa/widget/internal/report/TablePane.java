package lv.kopa.widget.internal.report;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.util.function.Supplier;
import javax.swing.JPanel;
import lv.kopa.report.Block;
import lv.kopa.text.Language;

/** A small table with its heads. */
final class TablePane extends JPanel {
    private static final long serialVersionUID = 1;

    private final ReportTable table;

    private TablePane(ReportTable table) {
        super(new BorderLayout());
        this.table = table;
        setOpaque(false);
        add(table.getTableHeader(), BorderLayout.NORTH);
        add(table, BorderLayout.CENTER);
        fit();
    }

    /** The table, scrolled sideways where it is wider than the page. */
    static SideScroll of(Block.Table table, Language language, Supplier<Tones> tones) {
        TablePane pane = new TablePane(new ReportTable(table, language, tones));
        return new SideScroll(pane, pane::widthIn, width -> pane.getPreferredSize().height);
    }

    private int widthIn(int room) {
        if (table.fit(room)) {
            fit();
        }
        return getPreferredSize().width;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (table != null) {
            EventQueue.invokeLater(this::fit);
        }
    }

    private void fit() {
        int width = table.getPreferredSize().width;
        table.getTableHeader().setPreferredSize(new Dimension(width, table.headHeight()));
        revalidate();
    }
}
