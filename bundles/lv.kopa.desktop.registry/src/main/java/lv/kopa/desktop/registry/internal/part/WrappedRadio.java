package lv.kopa.desktop.registry.internal.part;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import lv.kopa.widget.WrapLabel;

/** A radio button whose words wrap at the width there is. */
public final class WrappedRadio extends JPanel {
    private static final long serialVersionUID = 1;

    private final JRadioButton button = new JRadioButton();
    private final WrapLabel words;

    /** Not chosen yet. */
    public WrappedRadio(String words, String help) {
        super(new BorderLayout());
        this.words = new WrapLabel(words);
        setOpaque(false);
        button.setVerticalAlignment(JRadioButton.TOP);
        button.setToolTipText(help);
        button.getAccessibleContext().setAccessibleName(words);
        button.getAccessibleContext().setAccessibleDescription(help);
        this.words.setLabelFor(button);
        this.words.setToolTipText(help);
        this.words.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                button.requestFocusInWindow();
                button.doClick();
            }
        });
        add(button, BorderLayout.LINE_START);
        add(this.words);
    }

    /** The button. */
    public JRadioButton button() {
        return button;
    }

    /** As high as the words are at the width it has. */
    @Override
    public Dimension getPreferredSize() {
        Dimension mark = button.getPreferredSize();
        int room = getWidth() == 0 ? words.width() : getWidth() - mark.width;
        return new Dimension(mark.width + room, Math.max(mark.height, words.heightFor(Math.max(1, room))));
    }
}
