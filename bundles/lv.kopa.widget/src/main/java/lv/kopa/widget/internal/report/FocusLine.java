package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.border.AbstractBorder;

/** A line around a page while it has the keyboard. */
public final class FocusLine extends AbstractBorder implements FocusListener {
    private static final long serialVersionUID = 1;

    private final JScrollPane scroll;
    private final JComponent page;
    private final transient Supplier<Tones> tones;

    private FocusLine(JScrollPane scroll, JComponent page, Supplier<Tones> tones) {
        this.scroll = scroll;
        this.page = page;
        this.tones = tones;
    }

    /** Draws the line around a scroll pane while the page in it has the keyboard. */
    public static void install(JScrollPane scroll, JComponent page, Supplier<Tones> tones) {
        FocusLine line = new FocusLine(scroll, page, tones);
        scroll.setBorder(line);
        page.addFocusListener(line);
    }

    @Override
    public Insets getBorderInsets(Component component, Insets insets) {
        int width = UIScale.scale(2);
        insets.set(width, width, width, width);
        return insets;
    }

    @Override
    public void paintBorder(Component component, Graphics graphics, int x, int y, int width, int height) {
        graphics.setColor(
                page.isFocusOwner() ? tones.get().accent() : tones.get().paper());
        for (int i = 0; i < UIScale.scale(2); i++) {
            graphics.drawRect(x + i, y + i, width - 1 - 2 * i, height - 1 - 2 * i);
        }
    }

    @Override
    public void focusGained(FocusEvent event) {
        scroll.repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
        scroll.repaint();
    }
}
