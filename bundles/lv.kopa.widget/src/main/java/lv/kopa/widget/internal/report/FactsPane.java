package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JPanel;
import lv.kopa.report.Block;
import lv.kopa.text.Language;

/** Terms and what belongs to them: side by side, or one below the other where it is narrow. */
final class FactsPane extends JPanel implements Tall {
    private static final long serialVersionUID = 1;
    private static final int PADDING = 5;
    private static final int GAP = 20;
    private static final int NARROW = 420;
    private static final double TERMS_AT_MOST = 0.36;

    private final transient Supplier<Tones> tones;
    private final transient List<Prose> terms = new ArrayList<>();
    private final transient List<Prose> values = new ArrayList<>();

    FactsPane(Block.Facts facts, Language language, Supplier<Tones> tones) {
        super(null);
        this.tones = tones;
        setOpaque(false);
        for (Block.Facts.Entry entry : facts.entries()) {
            terms.add(new Prose(Type.TERM, entry.term().in(language), tones));
            values.add(new Prose(Type.TEXT, entry.value().in(language), tones));
            add(terms.get(terms.size() - 1));
            add(values.get(values.size() - 1));
        }
    }

    private int termWidth(int width) {
        int widest = terms.stream()
                .mapToInt(term -> term.getFontMetrics(term.getFont()).stringWidth(term.words()))
                .max()
                .orElse(0);
        return Math.min(widest + UIScale.scale(4), (int) (width * TERMS_AT_MOST));
    }

    private int arrange(int width, boolean move) {
        int padding = UIScale.scale(PADDING);
        boolean narrow = width < UIScale.scale(NARROW);
        int left = narrow ? 0 : termWidth(width) + UIScale.scale(GAP);
        int y = 0;
        for (int i = 0; i < terms.size(); i++) {
            int termWidth = narrow ? width : left - UIScale.scale(GAP);
            int termHeight = Column.height(terms.get(i), termWidth);
            int valueHeight = Column.height(values.get(i), width - left);
            y += padding;
            int valueTop = narrow ? y + termHeight : y;
            if (move) {
                terms.get(i).setBounds(0, y, termWidth, termHeight);
                values.get(i).setBounds(left, valueTop, width - left, valueHeight);
            }
            y = Math.max(y + termHeight, valueTop + valueHeight) + padding + 1;
        }
        return y;
    }

    @Override
    public int heightAt(int width) {
        return arrange(width, false);
    }

    @Override
    public void doLayout() {
        arrange(getWidth(), true);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getWidth(), heightAt(Math.max(1, getWidth())));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(tones.get().rule());
        int padding = UIScale.scale(PADDING);
        for (int i = 0; i < terms.size(); i++) {
            int bottom = Math.max(bottom(terms.get(i)), bottom(values.get(i))) + padding;
            graphics.fillRect(0, bottom, getWidth(), 1);
        }
    }

    private static int bottom(Prose prose) {
        return prose.getY() + prose.getHeight();
    }
}
