package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;

/** Names that begin as HTML does are shown as they are: nothing that somebody entered is drawn or fetched. */
class HtmlTest {
    private static final String NAME = "<html><img src='http://example.invalid/x'>";

    @Test
    void aComponentThatIsToldSoShowsTags() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            assertNotNull(new JLabel(NAME).getClientProperty(BasicHTML.propertyKey));
            JLabel label = new JLabel();
            Html.never(label);
            label.setText(NAME);
            assertNull(label.getClientProperty(BasicHTML.propertyKey));
        });
    }

    @Test
    void aToolTipShowsTags() {
        assertEquals("<html>&lt;html&gt;&lt;img src='http://example.invalid/x'&gt;</html>", Html.tip(NAME));
        assertEquals("A <b> C", Html.tip("A <b> C"));
        assertNull(Html.tip(null));
    }
}
