package lv.kopa.desktop.internal.dock;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.Consumer;
import javax.swing.JDialog;
import javax.swing.JFrame;

/** A window beside the main one, always above it and gone with it. */
final class FloatWindow extends JDialog {
    private static final long serialVersionUID = 1;

    private final DockRoot root;

    /**
     * A window that is not shown yet.
     *
     * @param owner the main window
     * @param root what it holds
     * @param moved told when it was moved or resized
     * @param activated told when it came to the front
     * @param closing told when the person closes it
     */
    FloatWindow(
            JFrame owner,
            DockRoot root,
            Runnable moved,
            Consumer<FloatWindow> activated,
            Consumer<FloatWindow> closing) {
        super(owner);
        this.root = root;
        setContentPane(root);
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent event) {
                moved.run();
            }

            @Override
            public void componentResized(ComponentEvent event) {
                moved.run();
            }
        });
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowActivated(WindowEvent event) {
                activated.accept(FloatWindow.this);
            }

            @Override
            public void windowClosing(WindowEvent event) {
                closing.accept(FloatWindow.this);
            }
        });
    }

    DockRoot root() {
        return root;
    }

    /** Shows it, once its owner is there to be above. */
    void appear() {
        if (getOwner().isShowing()) {
            setVisible(true);
            return;
        }
        setAutoRequestFocus(false);
        getOwner().addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                getOwner().removeWindowListener(this);
                if (root.getComponentCount() > 0) {
                    setVisible(true);
                }
            }
        });
    }
}
