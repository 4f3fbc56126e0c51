package lv.kopa.desktop.runtime.internal.list;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Insets;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Words that can be read, selected and copied. */
final class Details extends JTextArea {
    private static final long serialVersionUID = 1;

    Details() {
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setFont(UIManager.getFont("Label.font"));
        int edge = UIScale.scale(8);
        setMargin(new Insets(edge, edge, edge, edge));
    }

    /** Shows words; where they are those that are there, whatever is selected in them stays so. */
    void show(String words) {
        if (!words.equals(getText())) {
            setText(words);
            setCaretPosition(0);
        }
    }
}
