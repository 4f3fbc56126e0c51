package lv.kopa.desktop.internal.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
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
        JTextArea text = new JTextArea(words(job.faults(), language));
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setCaretPosition(0);
        text.getAccessibleContext().setAccessibleName(heading.getText());
        JPanel matter = new JPanel(new BorderLayout(0, UIScale.scale(10)));
        matter.add(heading, BorderLayout.NORTH);
        matter.add(new JScrollPane(text));
        Dialogs.of(
                        workbench.window(),
                        job.name().in(language),
                        matter,
                        SIZE,
                        Dialogs.closing(MESSAGES.text("faults.close").in(language)))
                .setVisible(true);
    }

    private static String words(List<InputFault> faults, Language language) {
        StringBuilder words = new StringBuilder();
        for (InputFault fault : faults) {
            StringBuilder place = new StringBuilder();
            fault.file().ifPresent(place::append);
            fault.row().ifPresent(row -> place.append(place.isEmpty() ? "" : ", ")
                    .append(MESSAGES.text("faults.row", row.toString()).in(language)));
            fault.column().ifPresent(column -> place.append(place.isEmpty() ? "" : ", ")
                    .append(MESSAGES.text("faults.column", column).in(language)));
            words.append(place.isEmpty() ? "" : place + ": ")
                    .append(fault.message().in(language))
                    .append('\n');
            if (!fault.cure().isEmpty()) {
                words.append("    ").append(fault.cure().in(language)).append('\n');
            }
            words.append('\n');
        }
        return words.toString().stripTrailing();
    }
}
