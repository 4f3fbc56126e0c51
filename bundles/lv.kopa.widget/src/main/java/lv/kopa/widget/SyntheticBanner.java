package lv.kopa.widget;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Insets;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.widget.internal.report.ReportWords;
import lv.kopa.widget.internal.report.Tones;

/** Says that what is shown is invented. Stays in sight, however far the page is scrolled. */
public final class SyntheticBanner extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int GAP = 6;
    private static final Color ON_LIGHT = new Color(0xFFE9A8);
    private static final Color INK = new Color(0x3D2C00);
    private static final Color ON_DARK = new Color(0x5C4700);

    private final transient Supplier<Palette> colours;
    private final JLabel word;
    private final JLabel explanation;

    /**
     * The banner.
     *
     * @param colours the colours now; asked whenever it is painted
     */
    public SyntheticBanner(Language language, Supplier<Palette> colours) {
        this(language, colours, true);
    }

    private SyntheticBanner(Language language, Supplier<Palette> colours, boolean explained) {
        super(new FlowLayout(FlowLayout.CENTER, UIScale.scale(GAP), 0));
        this.colours = colours;
        word = new JLabel(ReportWords.say("synthetic.short", language));
        explanation = new JLabel(ReportWords.say("synthetic.explained", language));
        add(word);
        if (explained) {
            add(explanation);
        }
        updateUI();
        setToolTipText(explained ? null : explanation.getText());
    }

    /** The banner with its word alone, for views beside one that says it in full. */
    public static SyntheticBanner brief(Language language, Supplier<Palette> colours) {
        return new SyntheticBanner(language, colours, false);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (word != null) {
            word.setFont(UIManager.getFont("Label.font").deriveFont(Font.BOLD));
        }
    }

    @Override
    public Insets getInsets() {
        int padding = UIScale.scale(explanation != null && explanation.getParent() == null ? 2 : 5);
        return new Insets(padding, padding, padding, padding);
    }

    /** Explained where there is room for it in the one line, else by a tool tip. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        if (explanation.getParent() != null) {
            Insets around = getInsets();
            int words = word.getPreferredSize().width + explanation.getPreferredSize().width;
            boolean fits = width >= words + 3 * UIScale.scale(GAP) + around.left + around.right;
            explanation.setVisible(fits);
            setToolTipText(fits ? null : explanation.getText());
        }
    }

    @Override
    public void paint(Graphics graphics) {
        Tones now = Tones.of(colours.get());
        boolean light = now.kind() == Tones.Kind.LIGHT;
        setBackground(light ? ON_LIGHT : now.kind() == Tones.Kind.DARK ? ON_DARK : now.accent());
        Color ink = now.kind() == Tones.Kind.DARK ? ON_LIGHT : light ? INK : now.paper();
        word.setForeground(ink);
        explanation.setForeground(ink);
        super.paint(graphics);
    }
}
