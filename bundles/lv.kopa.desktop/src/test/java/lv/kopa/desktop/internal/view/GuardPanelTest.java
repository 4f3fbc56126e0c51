package lv.kopa.desktop.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class GuardPanelTest {
    private final List<Throwable> failures = new ArrayList<>();

    private void paint(JComponent content) throws Exception {
        EventQueue.invokeAndWait(() -> {
            GuardPanel panel = new GuardPanel(content, failures::add);
            panel.setSize(panel.getPreferredSize());
            panel.setSize(200, 100);
            panel.doLayout();
            content.doLayout(); // nobody validates what no window shows
            for (int i = 0; i < 3; i++) {
                panel.paint(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB).createGraphics());
            }
        });
        EventQueue.invokeAndWait(() -> {}); // what failed is told a moment later
    }

    @Test
    void whatPaintsItselfIsLeftAlone() throws Exception {
        paint(new JLabel("fine"));
        assertEquals(List.of(), failures);
    }

    @Test
    void whatThrowsWhilePaintingIsToldOnce() throws Exception {
        Error error = new NoClassDefFoundError("org/nowhere/Type");
        JPanel outer = new JPanel(new BorderLayout());
        outer.add(new JPanel() {
            private static final long serialVersionUID = 1;

            @Override
            protected void paintComponent(Graphics graphics) {
                throw error;
            }
        });
        paint(outer);
        assertEquals(1, failures.size());
        assertSame(error, failures.get(0));
    }

    @Test
    void whatThrowsWhileMeasuredIsToldOnce() throws Exception {
        paint(new JPanel() {
            private static final long serialVersionUID = 1;

            @Override
            public Dimension getPreferredSize() {
                throw new IllegalStateException("no size");
            }
        });
        assertEquals(1, failures.size());
    }
}
