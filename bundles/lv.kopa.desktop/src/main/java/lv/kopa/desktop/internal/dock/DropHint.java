package lv.kopa.desktop.internal.dock;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JWindow;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** What is seen while a tab is dragged: its name beside the pointer, and the room that it would take. */
final class DropHint {
    private static final int BESIDE_POINTER = 16;
    private static final int SEE_THROUGH = 60;

    private final JWindow name;
    private final JComponent room = new Room();

    DropHint(Window owner, DockPane pane) {
        name = new JWindow(owner);
        name.setFocusableWindowState(false);
        JLabel label = new JLabel(pane.title(), pane.icon(), JLabel.LEADING);
        label.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(accent()), BorderFactory.createEmptyBorder(4, 8, 4, 8)));
        name.add(label, BorderLayout.CENTER);
        name.pack();
    }

    private static Color accent() {
        return UIManager.getColor("TabbedPane.underlineColor");
    }

    /** Follows the pointer. */
    void pointer(Point onScreen) {
        name.setLocation(onScreen.x + UIScale.scale(BESIDE_POINTER), onScreen.y + UIScale.scale(BESIDE_POINTER));
        name.setVisible(true);
    }

    /** Shows room within a root, or none if that is null. */
    void room(DockRoot root, Rectangle bounds) {
        if (root == null) {
            hideRoom();
            return;
        }
        JLayeredPane layers = root.getRootPane().getLayeredPane();
        if (room.getParent() != layers) {
            hideRoom();
            layers.add(room, JLayeredPane.DRAG_LAYER);
        }
        room.setBounds(SwingUtilities.convertRectangle(root, bounds, layers));
    }

    private void hideRoom() {
        if (room.getParent() instanceof JLayeredPane layers) {
            layers.remove(room);
            layers.repaint(room.getBounds());
        }
    }

    /** Takes everything away. */
    void end() {
        hideRoom();
        name.dispose();
    }

    private static final class Room extends JComponent {
        private static final long serialVersionUID = 1;

        @Override
        protected void paintComponent(Graphics graphics) {
            Color colour = accent();
            graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), SEE_THROUGH));
            graphics.fillRect(0, 0, getWidth(), getHeight());
            graphics.setColor(colour);
            int line = UIScale.scale(2);
            for (int i = 0; i < line; i++) {
                graphics.drawRect(i, i, getWidth() - 1 - 2 * i, getHeight() - 1 - 2 * i);
            }
        }
    }
}
