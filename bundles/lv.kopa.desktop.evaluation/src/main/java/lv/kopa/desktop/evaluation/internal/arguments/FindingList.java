package lv.kopa.desktop.evaluation.internal.arguments;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import lv.kopa.desktop.evaluation.internal.NoteBar;
import lv.kopa.evaluation.Finding;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Why a run was refused, the gravest first: each with the word for its severity, what was found and what to do. */
final class FindingList extends JPanel {
    private static final long serialVersionUID = 1;

    private final Language language;

    FindingList(Language language) {
        this.language = language;
        setOpaque(false);
        setLayout(new BoxLayout(this, BoxLayout.PAGE_AXIS));
        setBorder(BorderFactory.createEmptyBorder(0, 0, UIScale.scale(8), 0));
        setVisible(false);
    }

    void show(List<Finding> findings) {
        removeAll();
        if (!findings.isEmpty()) {
            JLabel heading = new JLabel(say(Words.text("refused")));
            heading.putClientProperty("FlatLaf.style", "font: bold");
            heading.setAlignmentX(LEFT_ALIGNMENT);
            add(heading);
        }
        findings.stream()
                .sorted((left, right) -> right.severity().compareTo(left.severity()))
                .forEach(finding -> add(bar(finding)));
        setVisible(!findings.isEmpty());
        revalidate();
        repaint();
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
