package lv.kopa.desktop.internal.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Window;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** What all dialogs of the window have in common. */
final class Dialogs {
    private Dialogs() {}

    /**
     * A dialog with its matter in the middle and buttons below. Escape leaves it.
     *
     * @param size width and height at 100 %
     * @param first the button that Enter presses
     */
    static JDialog of(Window owner, String title, JComponent matter, Dimension size, JButton first, JButton... others) {
        JDialog dialog = new JDialog(owner, title, JDialog.ModalityType.MODELESS);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), UIScale.scale(6)));
        buttons.add(first);
        for (JButton other : others) {
            buttons.add(other);
        }
        JPanel content = new JPanel(new BorderLayout());
        int edge = UIScale.scale(12);
        matter.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createEmptyBorder(edge, edge, 0, edge), matter.getBorder()));
        content.add(matter);
        content.add(buttons, BorderLayout.SOUTH);
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(first);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        Dimension scaled = UIScale.scale(size);
        dialog.setSize(Math.min(scaled.width, screen(owner).width), Math.min(scaled.height, screen(owner).height));
        dialog.setLocationRelativeTo(owner);
        return dialog;
    }

    private static Dimension screen(Window owner) {
        return owner.getGraphicsConfiguration().getBounds().getSize();
    }

    /** A button that closes the dialog in which it is. */
    static JButton closing(String name) {
        JButton close = new JButton(name);
        close.addActionListener(
                event -> javax.swing.SwingUtilities.getWindowAncestor(close).dispose());
        return close;
    }
}
