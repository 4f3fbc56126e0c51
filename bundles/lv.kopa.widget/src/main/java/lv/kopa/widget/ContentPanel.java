package lv.kopa.widget;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** Shows one thing at a time: what a view is for, or what is said in its place. */
public final class ContentPanel extends JPanel {
    private static final long serialVersionUID = 1;
    /** The look and feel under which something was taken away. */
    private static final String LOOK = "kopa.look";

    /** That under which whatever was never shown may have been made. */
    private final transient LookAndFeel first = UIManager.getLookAndFeel();

    /** Nothing yet. */
    public ContentPanel() {
        super(new BorderLayout());
    }

    /** Shows this in place of whatever was shown. What comes back after the look and feel has changed is dressed anew. */
    public void fill(JComponent content) {
        for (Component gone : getComponents()) {
            ((JComponent) gone).putClientProperty(LOOK, UIManager.getLookAndFeel());
        }
        removeAll();
        Object look = content.getClientProperty(LOOK);
        if ((look == null ? first : look) != UIManager.getLookAndFeel()) {
            SwingUtilities.updateComponentTreeUI(content);
        }
        add(content);
        revalidate();
        repaint();
    }
}
