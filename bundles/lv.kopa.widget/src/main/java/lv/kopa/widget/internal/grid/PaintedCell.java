package lv.kopa.widget.internal.grid;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.swing.plaf.basic.BasicGraphicsUtils;
import javax.swing.table.DefaultTableCellRenderer;
import lv.kopa.widget.Html;

/**
 * A cell that paints its words itself: a label lays out text anew for every cell, which is most of what painting a table
 * costs.
 */
public abstract class PaintedCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    private transient GridColours colours;

    /** For the cells of any table. */
    protected PaintedCell() {
        setOpaque(true);
        Html.never(this);
    }

    /** The colours of the look that is set. */
    protected final GridColours colours() {
        if (colours == null) {
            colours = GridColours.current();
        }
        return colours;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        colours = null;
    }

    /** How a screen reader names the cell; asked for only where there is one. */
    protected abstract String spoken();

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJLabel() {
                private static final long serialVersionUID = 1;

                @Override
                public String getAccessibleName() {
                    return spoken();
                }
            };
        }
        return accessibleContext;
    }

    /** Width of words in the font of the cell. */
    protected final int width(String words) {
        return getFontMetrics(getFont()).stringWidth(words);
    }

    /** The words, with an ellipsis where they are wider than this. */
    protected final String clipped(String words, int width) {
        return BasicGraphicsUtils.getClippedString(this, getFontMetrics(getFont()), words, width);
    }

    /** Writes words. */
    protected final void write(Graphics graphics, String words, int x, int baseline) {
        BasicGraphicsUtils.drawString(this, (Graphics2D) graphics, words, x, baseline);
    }

    @Override
    public final void paint(Graphics graphics) {
        graphics.setFont(getFont());
        paintComponent(graphics);
    }

    @Override
    protected abstract void paintComponent(Graphics graphics);
}
