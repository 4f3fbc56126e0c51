package lv.kopa.desktop.internal;

import java.util.List;
import javax.swing.JOptionPane;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Workbench;

/** Asks whether to close the window although something runs. */
final class ClosingQuestion {
    private static final Messages MESSAGES = Messages.of(ClosingQuestion.class);

    private ClosingQuestion() {}

    /** What is asked while these jobs, at least one, run. */
    static Text words(List<Job> running) {
        Text newest = running.get(0).name();
        return running.size() == 1
                ? MESSAGES.text("close.runs", newest)
                : MESSAGES.text("close.more", newest, running.size() - 1);
    }

    /** Whether to close. */
    static boolean ask(List<Job> running, Workbench workbench) {
        Language language = workbench.language();
        String[] options = {
            MESSAGES.text("close.anyway").in(language),
            MESSAGES.text("close.stay").in(language)
        };
        return JOptionPane.showOptionDialog(
                        workbench.window(),
                        words(running).in(language),
                        MESSAGES.text("close.title").in(language),
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.WARNING_MESSAGE,
                        null,
                        options,
                        options[1])
                == 0;
    }
}
