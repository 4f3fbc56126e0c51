package lv.kopa.desktop.internal.view;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.EventQueue;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

class CaretsTest {
    @Test
    void whatIsTakenOutOfTheWindowBlinksNoMore() throws Exception {
        EventQueue.invokeAndWait(() -> {
            JTextField field = new JTextField("rose");
            JPanel inner = new JPanel();
            inner.add(field);
            JPanel outer = new JPanel();
            outer.add(inner);
            field.getCaret().setVisible(true);
            Carets.stop(outer);
            assertFalse(field.getCaret().isVisible());
        });
    }
}
