package lv.kopa.desktop.registry.internal.part;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** Words that wrap at the width there is, and can be selected and copied. */
public final class Wrapped extends JTextArea {
    private static final long serialVersionUID = 1;

    /** How the words look. */
    public enum Tone {
        /** As all words. */
        PLAIN,
        /** Less than others. */
        QUIET,
        /** As a heading. */
        HEADING
    }

    private final Tone tone;

    /**
     * Words.
     *
     * @param name what a screen reader calls them; the words themselves where it is empty
     */
    public Wrapped(String words, String name, Tone tone) {
        super(words);
        this.tone = tone;
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder());
        getAccessibleContext().setAccessibleName(name.isEmpty() ? words : name);
        if (tone == Tone.QUIET) {
            putClientProperty(FlatClientProperties.STYLE, "foreground: $Label.secondaryForeground");
        } else if (tone == Tone.HEADING) {
            putClientProperty(FlatClientProperties.STYLE_CLASS, "h4");
        }
        setFocusable(tone == Tone.PLAIN);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (tone != Tone.HEADING) {
            setFont(UIManager.getFont("Label.font"));
        }
        setMargin(new Insets(0, 0, 0, 0));
        if (getCaret() instanceof DefaultCaret caret) {
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE); // or whoever holds it scrolls to its end
        }
    }
}
