package lv.kopa.widget.internal.figure;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import lv.kopa.text.Language;
import lv.kopa.widget.Icons;

/** What stands in the place of a figure that cannot be painted. */
public final class FigureFailure extends JPanel {
    private static final long serialVersionUID = 1;

    /**
     * A message.
     *
     * @param retry called when the person wants to try again
     */
    public FigureFailure(Language language, Runnable retry) {
        super(new FlowLayout(FlowLayout.LEADING, UIScale.scale(10), UIScale.scale(12)));
        JButton again = new JButton(FigureWords.say("retry", language), Icons.of("refresh-cw"));
        again.addActionListener(event -> retry.run());
        add(new JLabel(FigureWords.say("failed", language), Icons.of("triangle-alert"), JLabel.LEADING));
        add(again);
        setOpaque(false);
    }
}
