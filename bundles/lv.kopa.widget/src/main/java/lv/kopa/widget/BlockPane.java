package lv.kopa.widget;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import javax.swing.event.ChangeListener;
import lv.kopa.report.Block;
import lv.kopa.widget.internal.report.Column;
import lv.kopa.widget.internal.report.Contents;
import lv.kopa.widget.internal.report.Nearness;
import lv.kopa.widget.internal.report.Nearness.Care;
import lv.kopa.widget.internal.report.PageKeys;
import lv.kopa.widget.internal.report.Parts;
import lv.kopa.widget.internal.report.SideScroll;
import lv.kopa.widget.internal.report.Sought;
import lv.kopa.widget.internal.report.Tones;

/**
 * Blocks of a report one below the other, to be put into a scroll pane. Long ones come bit by bit, and figures are painted
 * when they are near what is seen.
 */
public final class BlockPane extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1;

    private final transient List<Block> blocks;
    private final transient Reading reading;
    private final transient Optional<Supplier<JComponent>> head;
    private final transient Contents contents;
    private final transient Parts makes;
    private final transient List<Component> parts = new ArrayList<>();
    private final transient List<FigurePane> figures = new ArrayList<>();
    private final transient ChangeListener scrolled = event -> careForFigures();
    private final transient Steps steps = new Steps(this::sliceDone);
    private final Column column = new Column(24, 22);
    private transient Set<String> selected = Set.of();
    private transient JViewport viewport;
    private int wanted = -1;

    /**
     * Blocks.
     *
     * @param reading in which language and colours, and who is told what happens
     */
    public BlockPane(List<Block> blocks, Reading reading) {
        this(Optional.empty(), blocks, reading);
    }

    BlockPane(Optional<Supplier<JComponent>> head, List<Block> blocks, Reading reading) {
        super(new BorderLayout());
        this.blocks = List.copyOf(blocks);
        this.reading = reading;
        contents = Contents.of(blocks, reading.language());
        makes = new Parts(reading.language(), tones(reading), reading.tables().orElse(null), this::picture);
        this.head = head;
        add(column);
        PageKeys.install(this);
        steps.add(this::addNext);
    }

    static Supplier<Tones> tones(Reading reading) {
        return () -> Tones.of(reading.colours().get());
    }

    private void addNext() {
        int index = parts.size();
        if (head.isPresent() && column.getComponentCount() == 0) {
            column.addMeasured(head.get().get(), new Column.Slot(0, 0));
        } else if (index < blocks.size()) {
            boolean first = column.getComponentCount() == 0;
            Parts.Part part = makes.of(
                    blocks.get(index), contents.depth(index), contents.numbers().get(index), first);
            column.addMeasured(part.component(), part.slot());
            parts.add(part.component());
        }
        if (parts.size() < blocks.size()) {
            steps.add(this::addNext);
        }
    }

    private void sliceDone() {
        revalidate();
        repaint();
        if (wanted >= 0 && wanted < parts.size()) {
            SwingUtilities.invokeLater(() -> show(wanted));
        }
    }

    private JComponent picture(Block.Picture picture) {
        FigurePane pane = new FigurePane(picture.figure(), picture.caption(), reading);
        pane.setSelected(selected);
        figures.add(pane);
        return new SideScroll(pane, room -> pane.leastWidth(), pane::heightAt);
    }

    /** Draws a line around all marks of these subjects in all figures, and of no others. */
    public void setSelected(Set<String> subjects) {
        selected = Set.copyOf(subjects);
        figures.forEach(figure -> figure.setSelected(selected));
    }

    Contents contents() {
        return contents;
    }

    /** Scrolls so that a block is at the top. One that is not there yet is shown as soon as it is. */
    void show(int block) {
        wanted = -1;
        if (block >= parts.size()) {
            wanted = block;
            return;
        }
        Component part = parts.get(block);
        int top = SwingUtilities.convertPoint(part, 0, 0, this).y - UIScale.scale(8);
        scrollRectToVisible(new Rectangle(0, top, 1, getVisibleRect().height));
    }

    /** The block at a height; the last one that begins above it. */
    int blockAt(int y) {
        int block = -1;
        while (block + 1 < parts.size() && SwingUtilities.convertPoint(parts.get(block + 1), 0, 0, this).y <= y) {
            block++;
        }
        return block;
    }

    /** All that has words, from top to bottom. */
    List<Sought> words() {
        List<Sought> all = new ArrayList<>();
        collect(column, all);
        return all;
    }

    private static void collect(Container container, List<Sought> all) {
        for (Component part : container.getComponents()) {
            if (part instanceof Sought sought) {
                all.add(sought);
            } else if (part instanceof Container inner) {
                collect(inner, all);
            }
        }
    }

    private void careForFigures() {
        Rectangle seen = viewport.getViewRect();
        for (FigurePane figure : figures) {
            int top = SwingUtilities.convertPoint(figure, 0, 0, this).y;
            Care care = Nearness.of(top, figure.getHeight(), seen.y, seen.height);
            if (care == Care.PREPARE) {
                figure.prepare();
            } else if (care == Care.RELEASE) {
                figure.release();
            }
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        viewport = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, this);
        if (viewport != null) {
            viewport.addChangeListener(scrolled);
        }
    }

    @Override
    public void removeNotify() {
        if (viewport != null) {
            viewport.removeChangeListener(scrolled);
            figures.forEach(FigurePane::release);
        }
        super.removeNotify();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(reading.colours().get().paper());
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }

    /** As high as its blocks are at the width of the scroll pane. */
    @Override
    public Dimension getPreferredSize() {
        int width = viewport != null ? viewport.getWidth() : getWidth();
        return new Dimension(width, column.heightAt(Math.max(1, width)));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(UIScale.scale(Parts.MEASURE), UIScale.scale(Parts.MEASURE));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(28);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(1, visible.height - UIScale.scale(40));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
