package lv.kopa.desktop.evaluation.internal.explanation;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import lv.kopa.desktop.evaluation.internal.explanation.Page.Kind;
import lv.kopa.desktop.evaluation.internal.explanation.Page.Row;
import lv.kopa.widget.Html;
import lv.kopa.widget.Icons;
import lv.kopa.widget.WrapLabel;

/** Paints a row: what it is about on the left, the number on the right, the rest below, wrapped to the room there is. */
final class RowCell extends JPanel implements ListCellRenderer<Row> {
    private static final long serialVersionUID = 1;
    private static final int EDGE = 12;
    private static final int ICON = 12;

    private final WrapLabel title = new WrapLabel("");
    private final JLabel value = new JLabel();
    private final WrapLabel remark = new WrapLabel("");
    private final JLabel leads = new JLabel();
    private final JPanel right = new JPanel(new BorderLayout());

    RowCell() {
        super(new BorderLayout(UIScale.scale(EDGE), UIScale.scale(1)));
        Html.never(value);
        right.setOpaque(false);
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(value, BorderLayout.CENTER);
        top.add(leads, BorderLayout.LINE_END);
        right.add(top, BorderLayout.NORTH);
        add(title, BorderLayout.CENTER);
        add(right, BorderLayout.LINE_END);
        add(remark, BorderLayout.SOUTH);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Row> list, Row row, int index, boolean selected, boolean focused) {
        Kind kind = row.kind();
        boolean marked = selected && kind != Kind.HEADING && kind != Kind.TITLE;
        setBackground(marked ? list.getSelectionBackground() : list.getBackground());
        colours(kind, list, marked);
        fonts(kind, list);
        int edge = UIScale.scale(EDGE);
        int above = UIScale.scale(kind == Kind.HEADING ? 14 : kind == Kind.TITLE ? 10 : 4);
        setBorder(BorderFactory.createEmptyBorder(above, edge, UIScale.scale(4), edge));
        value.setText(row.value());
        leads.setIcon(row.target().isEmpty() ? new Space() : Icons.of("chevron-right", ICON));
        int room = Math.max(UIScale.scale(80), list.getWidth() - 2 * edge);
        int beside = right.getPreferredSize().width + edge;
        title.setText(row.title());
        title.setRoom(room - beside);
        title.setVisible(!row.title().isEmpty());
        remark.setText(row.remark());
        remark.setRoom(room);
        remark.setVisible(!row.remark().isEmpty());
        getAccessibleContext().setAccessibleName(row.line(", "));
        return this;
    }

    private void colours(Kind kind, JList<?> list, boolean marked) {
        Color ink = marked ? list.getSelectionForeground() : list.getForeground();
        Color faint = marked ? ink : UIManager.getColor("Label.secondaryForeground");
        title.setForeground(kind == Kind.HEADING ? faint : ink);
        value.setForeground(ink);
        leads.setForeground(faint);
        remark.setForeground(faint == null ? ink : faint);
    }

    private void fonts(Kind kind, JList<?> list) {
        Font plain = list.getFont();
        Font bold = plain.deriveFont(Font.BOLD);
        Font large = UIManager.getFont("h3.font");
        title.setFont(kind == Kind.TITLE ? large : kind == Kind.HEADING ? bold : plain);
        value.setFont(kind == Kind.TITLE ? large : plain);
        remark.setFont(plain);
    }

    /** As wide as the sign of a row that leads somewhere, so that numbers stand below each other. */
    private record Space() implements Icon {
        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            // nothing to see
        }

        @Override
        public int getIconWidth() {
            return UIScale.scale(ICON);
        }

        @Override
        public int getIconHeight() {
            return UIScale.scale(ICON);
        }
    }
}
