package lv.kopa.desktop.internal.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** What all dialogs of the window have in common. */
public final class Dialogs {
    private Dialogs() {}

    /** A dialog with its matter in the middle and below a button that closes it, as Escape does. */
    static JDialog of(Window owner, String title, JComponent matter, Dimension size, String close) {
        JButton button = new JButton(close);
        button.addActionListener(
                event -> SwingUtilities.getWindowAncestor(button).dispose());
        return of(
                owner,
                title,
                matter,
                size,
                () -> SwingUtilities.getWindowAncestor(button).dispose(),
                List.of(button));
    }

    /**
     * A dialog with its matter in the middle and buttons below.
     *
     * @param size width and height at 100 %
     * @param leave what Escape does, and the closing of the dialog by its frame
     * @param buttons the first is the one that Enter presses
     */
    public static JDialog of(
            Window owner, String title, JComponent matter, Dimension size, Runnable leave, List<JButton> buttons) {
        JDialog dialog = new JDialog(owner, title, JDialog.ModalityType.MODELESS);
        JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), 0));
        buttons.forEach(row::add);
        int edge = UIScale.scale(14);
        JPanel content = new JPanel(new BorderLayout(0, edge));
        content.setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        content.add(matter);
        content.add(row, BorderLayout.SOUTH);
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(buttons.get(0));
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> leave.run(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                leave.run();
            }
        });
        Rectangle screen = owner.getGraphicsConfiguration().getBounds();
        Dimension scaled = UIScale.scale(size);
        dialog.setSize(Math.min(scaled.width, screen.width), Math.min(scaled.height, screen.height));
        dialog.setLocationRelativeTo(owner);
        return dialog;
    }

    /** Gives the keyboard to the first control in a part of a dialog. */
    public static void focusFirst(Container part) {
        Component first = new LayoutFocusTraversalPolicy().getFirstComponent(part);
        if (first != null) {
            first.requestFocusInWindow();
        }
    }

    /** The dialog of a window in which the person works now, or the window. */
    static Window front(Window window) {
        Window active = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
        return active != null && active.getOwner() == window ? active : window;
    }
}
