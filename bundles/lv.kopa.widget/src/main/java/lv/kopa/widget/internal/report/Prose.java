package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JTextPane;
import javax.swing.KeyStroke;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/**
 * Words on a page: wrapped, to be selected and copied, never read as anything but themselves. They may begin with a few
 * that are set apart.
 */
public final class Prose extends JTextPane implements Tall, Sought {
    private static final long serialVersionUID = 1;
    private static final float SPACING = 0.22f;
    private static final int HIGH = Integer.MAX_VALUE / 2;

    /** Keys that are left to the page. */
    private static final List<String> SCROLLING =
            List.of("UP", "DOWN", "PAGE_UP", "PAGE_DOWN", "HOME", "END", "ctrl UP", "ctrl DOWN");

    private final Type type;
    private final transient Supplier<Tones> tones;
    private final int lead;
    private final transient Function<Tones, Color> leadColour;

    /** Words of a kind. */
    public Prose(Type type, String words, Supplier<Tones> tones) {
        this(type, "", words, tones, Tones::ink);
    }

    /**
     * Words after some that are set apart.
     *
     * @param lead the first words, with what parts them from the others
     * @param leadColour their colour
     */
    public Prose(Type type, String lead, String words, Supplier<Tones> tones, Function<Tones, Color> leadColour) {
        this.type = type;
        this.tones = tones;
        this.lead = lead.length();
        this.leadColour = leadColour;
        setEditorKit(new WrappingKit());
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        write(lead + words);
        setEditable(false);
        setOpaque(false);
        setBorder(null);
        for (String scrolls : SCROLLING) {
            getInputMap().put(KeyStroke.getKeyStroke(scrolls), "none");
        }
        restyle();
    }

    private void write(String words) {
        StyledDocument document = getStyledDocument();
        try {
            document.insertString(0, words, null);
        } catch (BadLocationException e) {
            throw new IllegalStateException("there is always a beginning", e);
        }
        SimpleAttributeSet lines = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(lines, type.spaced() ? SPACING : 0);
        document.setParagraphAttributes(0, document.getLength(), lines, false);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (tones != null) {
            setBorder(null);
            restyle();
        }
    }

    private void restyle() {
        Tones now = tones.get();
        setFont(type.font());
        setForeground(type.colour(now));
        if (lead > 0) {
            MutableAttributeSet set = new SimpleAttributeSet();
            StyleConstants.setBold(set, true);
            StyleConstants.setForeground(set, leadColour.apply(now));
            getStyledDocument().setCharacterAttributes(0, lead, set, true);
        }
    }

    /** What it says. */
    String words() {
        try {
            return getDocument().getText(0, getDocument().getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException("a document has its own length", e);
        }
    }

    @Override
    public List<String> texts() {
        return List.of(words());
    }

    @Override
    public void mark(int text, int start, int end, Color ground) {
        try {
            getHighlighter().addHighlight(start, end, new DefaultHighlightPainter(ground));
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("there is no such place in the words", e);
        }
    }

    @Override
    public void show(int text) {
        int around = UIScale.scale(60);
        scrollRectToVisible(new Rectangle(0, -around, getWidth(), getHeight() + 2 * around));
    }

    @Override
    public void unmark() {
        getHighlighter().removeAllHighlights();
    }

    @Override
    public int heightAt(int width) {
        if (getWidth() != width) {
            setSize(width, HIGH);
        }
        return getPreferredSize().height;
    }
}
