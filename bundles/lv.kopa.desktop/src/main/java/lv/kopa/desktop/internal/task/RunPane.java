package lv.kopa.desktop.internal.task;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Job;

/** How far a job is, and what it does now. */
final class RunPane extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Messages MESSAGES = Messages.of(RunPane.class);
    private static final int STEPS = 1000;
    private static final int WIDTH = 380;

    private final Language language;
    private final JLabel step = new JLabel();
    private final JProgressBar progress = new JProgressBar(0, STEPS);

    RunPane(Language language) {
        super(new GridBagLayout());
        this.language = language;
        progress.getAccessibleContext()
                .setAccessibleName(MESSAGES.text("progress").in(language));
        progress.setPreferredSize(new Dimension(UIScale.scale(WIDTH), progress.getPreferredSize().height));
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = 0;
        place.insets = new Insets(UIScale.scale(6), 0, UIScale.scale(6), 0);
        add(step, place);
        add(progress, place);
    }

    void show(Job job) {
        String now = job.state() == Job.State.STOPPING
                ? MESSAGES.text("stopping").in(language)
                : job.step().in(language);
        step.setText(now.isEmpty() ? MESSAGES.text("runs").in(language) : now);
        progress.setIndeterminate(job.fraction() < 0);
        progress.setValue((int) (job.fraction() * STEPS));
    }
}
