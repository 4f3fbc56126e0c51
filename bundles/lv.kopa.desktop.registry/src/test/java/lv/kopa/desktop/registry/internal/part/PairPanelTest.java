package lv.kopa.desktop.registry.internal.part;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import lv.kopa.widget.WrapLabel;
import org.junit.jupiter.api.Test;

class PairPanelTest {
    private static final String LONG =
            "Until, not included; empty where no end is known and nobody has said when it will be";

    @Test
    void wordsThatDoNotFitInALineAreSeenInSeveral() throws Exception {
        PairPanel pairs = new PairPanel();
        WrapLabel label = new WrapLabel(LONG);
        WrappedRadio radio = new WrappedRadio(LONG, "");
        pairs.add(label, new JTextField());
        pairs.addWide(radio);
        SwingUtilities.invokeAndWait(() -> {
            for (int width : new int[] {900, 450, 160}) {
                pairs.setSize(width, 900);
                pairs.doLayout();
                assertTrue(label.getHeight() >= label.heightFor(label.getWidth()), width + ": " + label.getBounds());
                assertTrue(label.getWidth() <= width && radio.getWidth() <= width);
                assertTrue(radio.getHeight() >= radio.getPreferredSize().height, width + ": " + radio.getBounds());
                assertTrue(width > 160 || label.heightFor(label.getWidth()) > 2 * label.heightFor(10_000));
            }
        });
    }
}
