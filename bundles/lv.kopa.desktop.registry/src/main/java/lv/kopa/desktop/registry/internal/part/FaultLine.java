package lv.kopa.desktop.registry.internal.part;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import lv.kopa.widget.Icons;

/** What is wrong with a field, below it, with a sign; not there while nothing is. */
public final class FaultLine extends JPanel {
    private static final long serialVersionUID = 1;

    private final Wrapped words = new Wrapped("", "", Wrapped.Tone.PLAIN);

    /** Nothing is wrong. */
    public FaultLine() {
        super(new BorderLayout(UIScale.scale(5), 0));
        setOpaque(false);
        JLabel icon = new JLabel(Icons.of("circle-alert", 14));
        icon.setVerticalAlignment(JLabel.TOP);
        icon.putClientProperty(FlatClientProperties.STYLE, "foreground: $Actions.Red");
        words.setFocusable(false);
        add(icon, BorderLayout.LINE_START);
        add(words);
        setVisible(false);
    }

    /** Says what is wrong, or that nothing is. */
    public void say(Optional<String> fault) {
        words.setText(fault.orElse(""));
        words.getAccessibleContext().setAccessibleName(words.getText());
        setVisible(fault.isPresent());
    }
}
