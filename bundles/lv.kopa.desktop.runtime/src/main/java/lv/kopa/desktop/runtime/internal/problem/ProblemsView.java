package lv.kopa.desktop.runtime.internal.problem;

import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.Action;
import javax.swing.JComponent;
import lv.kopa.desktop.runtime.internal.list.ButtonAction;
import lv.kopa.desktop.runtime.internal.list.Columns;
import lv.kopa.desktop.runtime.internal.list.Listing;
import lv.kopa.desktop.runtime.internal.list.Times;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.EmptyState;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** What is wrong in the runtime, and what to do about it. */
final class ProblemsView implements View {
    private static final Messages MESSAGES = Messages.of(ProblemsView.class);

    private final Workbench workbench;
    private final ProblemLog log;
    private final EvaluationService evaluations;
    private final ProblemWords words;
    private final Action copy;
    private final Listing<Problem> list;
    private final ProblemLog.Following following;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile boolean closed;

    ProblemsView(Workbench workbench, ProblemLog log, EvaluationService evaluations) {
        this.workbench = workbench;
        this.log = log;
        this.evaluations = evaluations;
        words = new ProblemWords(new Times(ZoneId.systemDefault(), workbench.language()));
        copy = new ButtonAction(say("copy"), "copy", say("copy.summary"), this::copy);
        Action again = new ButtonAction(say("again"), "refresh-cw", say("again.summary"), this::lookAgain);
        list = new Listing<>(
                new Columns(say("problems"), say("details"), words.heads(), List.of(0, 110, 120), -1),
                words::row,
                words::details,
                () -> {},
                new EmptyState(
                        "circle-check",
                        say("problems.none"),
                        say("problems.none.text"),
                        new ButtonAction(say("again"), "refresh-cw", say("again.summary"), this::lookAgain)));
        list.button(again);
        list.button(copy);
        following = log.follow(this::changed);
        refresh();
    }

    private String say(String key) {
        return MESSAGES.text(key).in(workbench.language());
    }

    /** On whatever thread it happens; of many changes at once the view hears once. */
    private void changed() {
        if (told.compareAndSet(false, true)) {
            EventQueue.invokeLater(() -> {
                told.set(false);
                if (!closed) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        List<Problem> problems = log.problems();
        list.show(problems);
        copy.setEnabled(!problems.isEmpty());
    }

    /** A method that cannot say what it is becomes a problem only when it is asked. */
    private void lookAgain() {
        Text name = MESSAGES.text("again.job");
        workbench
                .jobs()
                .run(
                        name,
                        monitor -> {
                            evaluations.methods();
                            return log.problems().size();
                        },
                        count -> workbench.tell(new Notice(
                                count == 0 ? Notice.Severity.INFO : Notice.Severity.WARNING,
                                count == 0 ? MESSAGES.text("problems.none") : MESSAGES.text("again.found", count),
                                Optional.of("problems"))));
    }

    private void copy() {
        StringSelection all = new StringSelection(words.all(log.problems()));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(all, null);
    }

    @Override
    public JComponent component() {
        return list;
    }

    @Override
    public JComponent focus() {
        return list.focus();
    }

    @Override
    public void close() {
        closed = true;
        following.close();
    }
}
