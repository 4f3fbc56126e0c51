package lv.kopa.desktop.evaluation.internal.arguments;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.Captions;
import lv.kopa.widget.NoteBar;

/** Below the form: the button that runs the evaluation, and why it cannot be pressed. */
final class RunBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final Language language;
    private final JButton run;
    private final JButton stop;
    private final NoteBar why = new NoteBar("info");

    RunBar(Language language, Runnable start, Runnable end) {
        super(new BorderLayout());
        this.language = language;
        run = new JButton(Captions.action(say("run"), "play", start));
        run.putClientProperty(FlatClientProperties.STYLE_CLASS, "primary");
        stop = new JButton(Captions.action(say("stop"), "circle-stop", end));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(8), 0));
        buttons.add(run);
        buttons.add(stop);
        setBorder(BorderFactory.createEmptyBorder(8, 2, 8, 10));
        add(why, BorderLayout.PAGE_START);
        add(buttons);
    }

    void show(Optional<Text> hindrance, boolean running) {
        Optional<Text> reason = running ? Optional.of(Words.text("running")) : hindrance;
        run.setEnabled(reason.isEmpty());
        run.getAccessibleContext()
                .setAccessibleDescription(reason.map(text -> text.in(language)).orElse(""));
        why.show(reason.map(text -> text.in(language)));
        stop.setVisible(running);
    }

    private String say(String key) {
        return Words.text(key).in(language);
    }
}
