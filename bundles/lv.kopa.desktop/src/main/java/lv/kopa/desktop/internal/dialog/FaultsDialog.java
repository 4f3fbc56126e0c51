package lv.kopa.desktop.internal.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.FaultText;
import lv.kopa.widget.Icons;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Workbench;

/** Says everything that is wrong with what a person gave: where, what, and what to do. */
public final class FaultsDialog {
    private static final Messages MESSAGES = Messages.of(FaultsDialog.class);
    private static final Dimension SIZE = new Dimension(640, 360);

    private FaultsDialog() {}

    /** Shows the faults of a job. */
    public static void show(Job job, Workbench workbench) {
        Language language = workbench.language();
        JLabel heading = new JLabel(job.step().in(language), Icons.of("circle-alert", 20), JLabel.LEADING);
        heading.setIconTextGap(UIScale.scale(10));
        JTextArea text = new JTextArea(FaultText.of(job.faults(), language));
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setCaretPosition(0);
        text.setMargin(UIScale.scale(new Insets(8, 8, 8, 8)));
        text.getAccessibleContext().setAccessibleName(heading.getText());
        JPanel matter = new JPanel(new BorderLayout(0, UIScale.scale(10)));
        matter.add(heading, BorderLayout.NORTH);
        matter.add(new JScrollPane(text));
        Dialogs.of(
                        workbench.window(),
                        job.name().in(language),
                        matter,
                        SIZE,
                        MESSAGES.text("faults.close").in(language))
                .setVisible(true);
    }
}
