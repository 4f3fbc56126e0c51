package lv.kopa.desktop.evaluation.internal.arguments;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import lv.kopa.evaluation.Finding;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.NoteBar;

/**
 * Why a run was refused, the gravest first: each with the word for its severity, what was found and what to do. Many scroll, so
 * that the settings stay in sight.
 */
final class FindingList extends JScrollPane {
    private static final long serialVersionUID = 1;

    private static final int TALLEST = 220;

    private final Language language;
    private final JPanel list = new Column();

    /** As wide as what shows it. */
    private static final class Column extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1;

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return getFontMetrics(getFont()).getHeight();
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }

    FindingList(Language language) {
        this.language = language;
        list.setLayout(new BoxLayout(list, BoxLayout.PAGE_AXIS));
        setViewportView(list);
        setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
        setBorder(BorderFactory.createEmptyBorder(0, 0, UIScale.scale(8), 0));
        setVisible(false);
    }

    void show(List<Finding> findings) {
        list.removeAll();
        if (!findings.isEmpty()) {
            JLabel heading = new JLabel(say(Words.text("refused")));
            heading.putClientProperty("FlatLaf.style", "font: bold");
            heading.setAlignmentX(LEFT_ALIGNMENT);
            list.add(heading);
        }
        findings.stream()
                .sorted((left, right) -> right.severity().compareTo(left.severity()))
                .forEach(finding -> list.add(bar(finding)));
        setVisible(!findings.isEmpty());
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return new Dimension(size.width, Math.min(size.height, UIScale.scale(TALLEST)));
    }

    private NoteBar bar(Finding finding) {
        NoteBar bar = new NoteBar(
                switch (finding.severity()) {
                    case OK -> "info";
                    case CAUTION -> "triangle-alert";
                    case REFUSE -> "circle-x";
                });
        bar.setAlignmentX(LEFT_ALIGNMENT);
        String words = say(Words.text("severity." + finding.severity(), finding.message()));
        bar.show(Optional.of(finding.cure().isEmpty() ? words : words + "\n" + say(finding.cure())));
        return bar;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
