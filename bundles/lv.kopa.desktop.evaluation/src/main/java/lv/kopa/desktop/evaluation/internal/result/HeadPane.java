package lv.kopa.desktop.evaluation.internal.result;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import lv.kopa.evaluation.Finding.Severity;
import lv.kopa.text.Language;
import lv.kopa.widget.Html;
import lv.kopa.widget.Icons;

/** What stands above a result, and what can be done with it. */
final class HeadPane extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int EDGE = 8;
    private static final int TOOLTIP = 420;

    private final JLabel title = new JLabel();
    private final JLabel when = new JLabel();
    private final JLabel findings = new JLabel();
    private final JLabel gone = new JLabel(Icons.of("unplug"), JLabel.LEADING);

    HeadPane(Action explain) {
        super(new BorderLayout(UIScale.scale(EDGE), UIScale.scale(2)));
        int edge = UIScale.scale(EDGE);
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        title.putClientProperty(FlatClientProperties.STYLE_CLASS, "h4");
        when.putClientProperty(FlatClientProperties.STYLE, "foreground: $Label.secondaryForeground");
        JPanel top = new JPanel(new BorderLayout(edge, 0));
        top.add(title, BorderLayout.LINE_START);
        top.add(when);
        add(top);
        JPanel below = new JPanel(new BorderLayout(0, UIScale.scale(2)));
        below.add(findings, BorderLayout.NORTH);
        below.add(gone);
        add(below, BorderLayout.SOUTH);
        add(new JButton(explain), BorderLayout.LINE_END);
    }

    void show(Head head, Language language) {
        title.setText(head.title().in(language));
        when.setText(head.when().in(language));
        gone.setText(head.gone().in(language));
        gone.setVisible(!head.gone().isEmpty());
        String count = head.count().in(language);
        String words = head.words().in(language);
        String all = words.isEmpty() ? count : count + " — " + words;
        findings.setText(all);
        findings.setVisible(!all.isEmpty());
        findings.setIcon(Icons.of(head.worst() == Severity.OK ? "info" : "triangle-alert"));
        findings.setToolTipText(words.isEmpty() ? null : Html.wrapped(words, UIScale.scale(TOOLTIP)));
        revalidate();
        repaint();
    }
}
