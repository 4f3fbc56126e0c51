package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.EventQueue;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;

class ContentPanelTest {
    /** What is not seen while the window turns dark must not come back light. */
    @Test
    void whatComesBackUnderAnotherLookIsDressedAnew() throws Exception {
        LookAndFeel before = UIManager.getLookAndFeel();
        try {
            EventQueue.invokeAndWait(() -> {
                FlatLightLaf.setup();
                ContentPanel panel = new ContentPanel();
                JPanel form = new JPanel();
                form.add(new JLabel("Name"));
                JLabel never = new JLabel("made before, not shown");
                panel.fill(form);
                panel.fill(new JLabel("nothing"));
                FlatDarkLaf.setup();
                panel.fill(form);
                assertEquals(ground("Panel.background"), form.getBackground());
                assertEquals(ground("Label.foreground"), form.getComponent(0).getForeground());
                panel.fill(never);
                assertEquals(ground("Label.foreground"), never.getForeground());
            });
        } finally {
            UIManager.setLookAndFeel(before);
        }
    }

    private static Color ground(String key) {
        return UIManager.getColor(key);
    }
}
