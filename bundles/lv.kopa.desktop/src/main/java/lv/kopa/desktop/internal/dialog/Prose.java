package lv.kopa.desktop.internal.dialog;

import java.awt.Insets;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A label whose words wrap at whatever width they get. */
public final class Prose extends JTextArea {
    private static final long serialVersionUID = 1;

    /** Words. */
    public Prose(String words) {
        super(words);
        setEditable(false);
        setFocusable(false); // as a label: the keyboard goes on to what can be done
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setMargin(new Insets(0, 0, 0, 0));
        getAccessibleContext().setAccessibleName(words);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(null);
        setFont(UIManager.getFont("Label.font"));
        setForeground(UIManager.getColor("Label.foreground"));
    }

    /** Another width is another number of lines. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean wider = width != getWidth();
        super.setBounds(x, y, width, height);
        if (wider) {
            revalidate();
        }
    }
}
