package lv.kopa.desktop.registry.internal.part;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Cursor;
import java.awt.Font;
import java.awt.Insets;
import java.awt.font.TextAttribute;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import javax.swing.plaf.FontUIResource;
import lv.kopa.widget.Html;

/** A button that looks like the words it leads to: underlined, in the colour of links. */
public final class Link extends JButton {
    private static final long serialVersionUID = 1;

    private final String words;

    /**
     * A link.
     *
     * @param words where it leads
     */
    public Link(String words, Runnable follow) {
        this.words = words;
        Html.never(this);
        setText(words);
        setToolTipText(Html.tip(words));
        setHorizontalAlignment(SwingConstants.LEADING);
        setBorder(BorderFactory.createEmptyBorder(1, 0, 1, 0));
        setMargin(new Insets(0, 0, 0, 0));
        setContentAreaFilled(false);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        putClientProperty(FlatClientProperties.STYLE, "foreground: $Component.linkColor");
        putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        getAccessibleContext().setAccessibleName(words);
        addActionListener(event -> follow.run());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Font underlined = getFont().deriveFont(Map.of(TextAttribute.UNDERLINE, TextAttribute.UNDERLINE_ON));
        setFont(new FontUIResource(underlined)); // which another theme or size of letters may replace
    }

    /** Where it leads. */
    public String words() {
        return words;
    }
}
