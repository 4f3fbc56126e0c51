package lv.kopa.desktop.evaluation.internal;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.JPanel;

/** Buttons beside each other, in as many lines as their width asks for. */
public final class ButtonRow extends JPanel {
    private static final long serialVersionUID = 1;

    /** A row without buttons. */
    public ButtonRow() {
        super(new FlowLayout(FlowLayout.LEADING, 0, 0));
    }

    /** As high as its lines are at the width that it has. */
    @Override
    public Dimension getPreferredSize() {
        Dimension line = super.getPreferredSize();
        return getWidth() == 0 ? line : new Dimension(line.width, lines() * line.height);
    }

    private int lines() {
        int lines = 1;
        int used = 0;
        for (Component button : getComponents()) {
            int width = button.getPreferredSize().width;
            if (used > 0 && used + width > getWidth()) {
                lines++;
                used = 0;
            }
            used += width;
        }
        return lines;
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            revalidate();
        }
    }
}
