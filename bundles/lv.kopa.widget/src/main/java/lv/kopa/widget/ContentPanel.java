package lv.kopa.widget;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Shows one thing at a time: what a view is for, or what is said in its place. */
public final class ContentPanel extends JPanel {
    private static final long serialVersionUID = 1;

    /** Nothing yet. */
    public ContentPanel() {
        super(new BorderLayout());
    }

    /** Shows this in place of whatever was shown. */
    public void fill(JComponent content) {
        removeAll();
        add(content);
        revalidate();
        repaint();
    }
}
