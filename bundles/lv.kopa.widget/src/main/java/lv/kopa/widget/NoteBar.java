package lv.kopa.widget;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** A few sentences with an icon, wrapped at the width there is; not there while there is nothing to say. */
public final class NoteBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final JTextArea words = new JTextArea();

    /** A bar with this icon. */
    public NoteBar(String icon) {
        super(new BorderLayout(UIScale.scale(8), 0));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(6, 2, 2, 2));
        JLabel picture = new JLabel(Icons.of(icon));
        picture.setVerticalAlignment(JLabel.TOP);
        words.setEditable(false);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setOpaque(false);
        words.setBorder(BorderFactory.createEmptyBorder());
        add(picture, BorderLayout.LINE_START);
        add(words);
        setVisible(false);
    }

    /** Says something, or nothing. */
    public void show(Optional<String> text) {
        words.setText(text.orElse(""));
        words.getAccessibleContext().setAccessibleName(words.getText());
        setVisible(text.isPresent());
        revalidate();
    }
}
