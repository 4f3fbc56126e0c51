package lv.kopa.desktop.evaluation.internal.data;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.Icons;

/** Says that data are invented. */
final class SyntheticBanner extends JLabel {
    private static final long serialVersionUID = 1;

    SyntheticBanner(Language language) {
        super(Messages.of(SyntheticBanner.class).text("synthetic").in(language), Icons.of("triangle-alert"), LEADING);
        setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
        setOpaque(true);
        putClientProperty(
                FlatClientProperties.STYLE,
                "background: $Component.warning.borderColor; foreground: #201800; font: bold");
        setVisible(false);
    }
}
