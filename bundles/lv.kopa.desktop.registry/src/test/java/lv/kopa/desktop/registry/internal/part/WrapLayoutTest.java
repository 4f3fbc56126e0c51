package lv.kopa.desktop.registry.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class WrapLayoutTest {
    private static JPanel part() {
        JPanel part = new JPanel();
        part.setPreferredSize(new Dimension(100, 20));
        return part;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component part : container.getComponents()) {
            if (part instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    @Test
    void partsThatDoNotFitBesideEachOtherAreSeenBelowWhateverTheWidthWasBefore() throws Exception {
        JPanel line = new JPanel(new WrapLayout(5, 5));
        JPanel last = part();
        line.add(part());
        line.add(part());
        line.add(last);
        JPanel bar = new JPanel(new BorderLayout());
        bar.setBorder(BorderFactory.createEmptyBorder(0, 30, 0, 30));
        bar.add(line);
        JPanel whole = new JPanel(new BorderLayout());
        whole.add(bar, BorderLayout.PAGE_START);
        SwingUtilities.invokeAndWait(() -> {
            for (int width : new int[] {600, 370, 200, 370, 600}) {
                whole.setSize(width, 400);
                for (int i = 0; i < 2; i++) {
                    whole.invalidate();
                    bar.invalidate();
                    line.invalidate();
                    layOut(whole);
                }
                assertTrue(last.getY() + last.getHeight() <= line.getHeight(), width + ": " + last.getBounds());
            }
            assertEquals(30, line.getHeight());
        });
    }
}
