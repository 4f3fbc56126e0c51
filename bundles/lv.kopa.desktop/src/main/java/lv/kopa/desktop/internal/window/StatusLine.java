package lv.kopa.desktop.internal.window;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.Html;
import lv.kopa.widget.Icons;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;

/** The line at the bottom of the window: the latest notice on the left, what runs on the right. */
final class StatusLine extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Messages MESSAGES = Messages.of(StatusLine.class);
    private static final int STEPS = 1000;

    private final transient Workbench workbench;
    private final JLabel notice = new JLabel();
    private final JButton more = new JButton();
    private final JPanel running = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), 0));
    private final JLabel step = new JLabel();
    private final JProgressBar progress = new JProgressBar(0, STEPS);
    private final JButton stop = new JButton(Icons.of("circle-stop"));
    private String viewOfNotice = "";

    StatusLine(Workbench workbench) {
        super(new BorderLayout(UIScale.scale(8), 0));
        this.workbench = workbench;
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(3), UIScale.scale(10), UIScale.scale(3), UIScale.scale(10)));
        JPanel said = new JPanel(new BorderLayout(UIScale.scale(6), 0));
        Html.never(notice);
        Html.never(step);
        said.add(notice);
        said.add(more, BorderLayout.EAST);
        notice.setMinimumSize(new Dimension());
        more.setVisible(false);
        more.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        more.addActionListener(event -> workbench.show(viewOfNotice));
        stop.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        stop.addActionListener(event -> current().ifPresent(Job::cancel));
        running.add(step);
        running.add(progress);
        running.add(stop);
        add(said);
        add(running, BorderLayout.EAST);
        workbench.jobs().follow(this::showJobs);
    }

    /** Words in the language that now is. */
    void speak() {
        Language language = workbench.language();
        more.setText(MESSAGES.text("status.more").in(language));
        stop.setToolTipText(MESSAGES.text("status.stop").in(language));
        stop.getAccessibleContext()
                .setAccessibleName(MESSAGES.text("status.stop").in(language));
        progress.getAccessibleContext()
                .setAccessibleName(MESSAGES.text("status.progress").in(language));
        tell(new Notice(Notice.Severity.INFO, MESSAGES.text("status.ready"), Optional.empty()));
        showJobs();
    }

    void tell(Notice told) {
        notice.setText(told.text().in(workbench.language()));
        notice.setToolTipText(notice.getText());
        notice.setIcon(
                switch (told.severity()) {
                    case INFO -> null;
                    case WARNING -> Icons.of("triangle-alert");
                    case ERROR -> Icons.of("circle-alert");
                });
        viewOfNotice = told.viewId().orElse("");
        more.setVisible(!viewOfNotice.isEmpty());
    }

    private Optional<Job> current() {
        return running().stream().findFirst();
    }

    private List<Job> running() {
        return workbench.jobs().jobs().stream()
                .filter(job -> !job.state().ended())
                .toList();
    }

    private void showJobs() {
        List<Job> jobs = running();
        running.setVisible(!jobs.isEmpty());
        current().ifPresent(job -> {
            String words = job.name().in(workbench.language());
            step.setText(jobs.size() == 1 ? words : words + "  +" + (jobs.size() - 1));
            progress.setIndeterminate(job.fraction() < 0);
            progress.setValue((int) (job.fraction() * STEPS));
            stop.setEnabled(job.state() == Job.State.RUNNING);
        });
    }
}
