package lv.kopa.widget.internal.figure;

import java.awt.Cursor;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import lv.kopa.widget.internal.figure.MarkMap.Step;

/** Mouse and keys of a figure. */
public final class FigureInput extends MouseAdapter implements FocusListener {
    private final JComponent figure;
    private final MarkCursor cursor;
    private final Runnable choose;
    private final Runnable focused;

    private FigureInput(JComponent figure, MarkCursor cursor, Runnable choose, Runnable focused) {
        this.figure = figure;
        this.cursor = cursor;
        this.choose = choose;
        this.focused = focused;
    }

    /**
     * Gives a figure its mouse and keys.
     *
     * @param moved called when the keyboard has moved on
     * @param choose called when the current mark is chosen
     * @param focused called when the figure takes the keyboard
     */
    public static void install(
            JComponent figure, MarkCursor cursor, Consumer<Step> moved, Runnable choose, Runnable focused) {
        FigureInput input = new FigureInput(figure, cursor, choose, focused);
        figure.addFocusListener(input);
        figure.addMouseListener(input);
        figure.addMouseMotionListener(input);
        key(figure, "RIGHT", () -> moved.accept(Step.NEXT));
        key(figure, "LEFT", () -> moved.accept(Step.PREVIOUS));
        key(figure, "DOWN", () -> moved.accept(Step.DOWN));
        key(figure, "UP", () -> moved.accept(Step.UP));
        key(figure, "HOME", () -> moved.accept(Step.FIRST));
        key(figure, "END", () -> moved.accept(Step.LAST));
        key(figure, "ENTER", choose);
        key(figure, "SPACE", choose);
    }

    /** Binds a key while the figure has the keyboard. */
    public static void key(JComponent figure, String stroke, Runnable action) {
        figure.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        figure.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        if (cursor.point(event.getX(), event.getY())) {
            boolean hit = cursor.hovered().isPresent();
            figure.setCursor(hit ? Cursor.getPredefinedCursor(Cursor.HAND_CURSOR) : null);
            figure.repaint();
        }
    }

    @Override
    public void mouseExited(MouseEvent event) {
        cursor.leave();
        figure.repaint();
    }

    @Override
    public void mousePressed(MouseEvent event) {
        figure.requestFocusInWindow();
        if (SwingUtilities.isLeftMouseButton(event)) {
            cursor.point(event.getX(), event.getY());
            if (cursor.hovered().isPresent()) {
                cursor.moveToPointer();
                choose.run();
            }
        }
    }

    @Override
    public void focusGained(FocusEvent event) {
        figure.repaint();
        focused.run();
    }

    @Override
    public void focusLost(FocusEvent event) {
        figure.repaint();
    }
}
