package lv.kopa.desktop.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JOptionPane;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Workbench;

/** Asks whether to close the window although something runs or is not saved. */
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

    /** What is asked while this is not saved and these jobs, perhaps none, run. */
    static Text words(List<Job> running, Optional<Text> unsaved) {
        List<Text> sentences = new ArrayList<>();
        unsaved.ifPresent(what -> sentences.add(MESSAGES.text("close.unsaved", what)));
        if (!running.isEmpty()) {
            sentences.add(words(running));
        }
        return Text.joined("\n", sentences);
    }

    /** Whether to close. */
    static boolean ask(List<Job> running, Optional<Text> unsaved, Workbench workbench) {
        Language language = workbench.language();
        String[] options = {
            MESSAGES.text("close.anyway").in(language),
            MESSAGES.text("close.stay").in(language)
        };
        return JOptionPane.showOptionDialog(
                        workbench.window(),
                        words(running, unsaved).in(language),
                        MESSAGES.text(running.isEmpty() ? "close.unsaved.title" : "close.title")
                                .in(language),
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.WARNING_MESSAGE,
                        null,
                        options,
                        options[1])
                == 0;
    }
}
