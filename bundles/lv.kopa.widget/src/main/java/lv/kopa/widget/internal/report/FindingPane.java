package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Insets;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.widget.Icons;

/** A finding: a bar, a sign and a word that say how severe it is, what was found, what to do, and whom it concerns. */
final class FindingPane extends JPanel implements Tall {
    private static final long serialVersionUID = 1;
    private static final int BAR = 4;
    private static final int PADDING = 12;
    private static final int ICON = 20;

    private final transient Finding.Severity severity;
    private final transient Supplier<Tones> tones;
    private final Column words = new Column();

    FindingPane(Block.FindingBlock block, Language language, Supplier<Tones> tones) {
        super(new BorderLayout());
        Finding finding = block.finding();
        this.severity = finding.severity();
        this.tones = tones;
        setOpaque(false);
        JLabel sign = new JLabel(Icons.of(icon(severity), ICON));
        sign.setVerticalAlignment(SwingConstants.TOP);
        add(new Coloured(sign), BorderLayout.LINE_START);
        add(words, BorderLayout.CENTER);
        String word = ReportWords.say("finding." + severity.name(), language);
        String message = finding.message().in(language);
        add(new Prose(Type.TEXT, word + " ", message, tones, now -> now.of(severity)));
        if (!finding.cure().isEmpty()) {
            String cure = ReportWords.say("finding.cure", language) + " ";
            add(new Prose(Type.TEXT, cure, finding.cure().in(language), tones, Tones::ink));
        }
        List<String> subjects = block.unnamed(language);
        if (!subjects.isEmpty()) {
            add(new Prose(
                    Type.NOTE, ReportWords.say("finding.subjects", language, String.join(", ", subjects)), tones));
        }
        getAccessibleContext().setAccessibleName(word);
    }

    private void add(Prose prose) {
        words.add(prose, new Column.Slot(words.getComponentCount() == 0 ? 0 : 3, 0));
    }

    private static String icon(Finding.Severity severity) {
        return switch (severity) {
            case OK -> "circle-check";
            case CAUTION -> "triangle-alert";
            case REFUSE -> "circle-x";
        };
    }

    @Override
    public Insets getInsets() {
        int padding = UIScale.scale(PADDING);
        return new Insets(padding * 3 / 4, padding + UIScale.scale(BAR), padding * 3 / 4, padding);
    }

    @Override
    public int heightAt(int width) {
        Insets insets = getInsets();
        int sign = getComponent(0).getPreferredSize().width;
        int inner = Math.max(1, width - insets.left - insets.right - sign);
        return Column.height(words, inner) + insets.top + insets.bottom;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Tones now = tones.get();
        graphics.setColor(now.ground(severity));
        graphics.fillRect(0, 0, getWidth(), getHeight());
        graphics.setColor(now.of(severity));
        graphics.fillRect(0, 0, UIScale.scale(BAR), getHeight());
    }

    /** The sign has the colour of its severity, whatever the theme says of labels. */
    private final class Coloured extends JPanel {
        private static final long serialVersionUID = 1;

        Coloured(JLabel sign) {
            super(new BorderLayout());
            setOpaque(false);
            add(sign);
        }

        @Override
        public Insets getInsets() {
            return new Insets(UIScale.scale(1), 0, 0, UIScale.scale(PADDING));
        }

        @Override
        public void paint(Graphics graphics) {
            getComponent(0).setForeground(tones.get().of(severity));
            super.paint(graphics);
        }
    }
}
