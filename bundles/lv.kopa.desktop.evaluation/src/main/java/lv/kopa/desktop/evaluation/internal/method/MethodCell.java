package lv.kopa.desktop.evaluation.internal.method;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;

/** Draws a row of the list of methods, its name wrapped at the width of the list; where it comes from takes one line. */
final class MethodCell implements ListCellRenderer<MethodList.Row> {
    private static final int SIDE = 10;
    private static final int INDENT = 20;
    private static final int TALL = 10_000;

    private final JPanel panel = new JPanel(new BorderLayout());
    private final JTextArea words = area();
    private final JLabel more = new JLabel();

    MethodCell() {
        more.putClientProperty(FlatClientProperties.STYLE_CLASS, "small");
        panel.add(words);
        panel.add(more, BorderLayout.PAGE_END);
    }

    private static JTextArea area() {
        JTextArea area = new JTextArea();
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setMargin(null);
        return area;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends MethodList.Row> list, MethodList.Row row, int index, boolean selected, boolean focus) {
        int left = UIScale.scale(row.heading() ? SIDE : INDENT);
        int right = UIScale.scale(SIDE);
        panel.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(row.heading() && index > 0 ? 12 : 5), left, UIScale.scale(row.heading() ? 3 : 5), right));
        panel.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        Font font = list.getFont();
        words.setFont(row.heading() ? font.deriveFont(Font.BOLD) : font);
        words.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        more.setForeground(selected ? list.getSelectionForeground() : quiet());
        words.setText(row.words());
        more.setText(row.more());
        more.setVisible(!row.more().isEmpty());
        int width = Math.max(1, list.getWidth() - left - right);
        words.setSize(width, TALL);
        panel.getAccessibleContext().setAccessibleName(row.toString());
        return panel;
    }

    private static Color quiet() {
        Color quiet = UIManager.getColor("Label.secondaryForeground");
        return quiet == null ? UIManager.getColor("Label.disabledForeground") : quiet;
    }
}
