package lv.kopa.desktop.internal.task;

import com.formdev.flatlaf.ui.FlatEmptyBorder;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import lv.kopa.desktop.internal.Guard;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.desktop.internal.dialog.Dialogs;
import lv.kopa.desktop.internal.dialog.FileDialogs;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.task.Task;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.FormChoices;
import lv.kopa.widget.Icons;
import lv.kopa.widget.ParameterForm;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.TaskWork;
import lv.kopa.workbench.Workbench;

/** One task: what it is, how it is set, how it goes on, and what came of it. */
final class TaskDialog {
    private static final Messages MESSAGES = Messages.of(TaskDialog.class);
    private static final Dimension SIZE = new Dimension(760, 620);

    private final Text name;
    private final Workbench workbench;
    private final Guard guard;
    private final Language language;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel settings = new JPanel(new BorderLayout());
    private final JPanel answer = new JPanel(new BorderLayout());
    private final JLabel failure = new JLabel(Icons.of("circle-alert"));
    private final RunPane running;
    private final JButton go;
    private final JButton copy;
    private final JButton close;
    private final JDialog dialog;
    private final Registration following;
    private Contribution<Task, TaskDescription> task;
    private Runnable closed;
    private boolean disposed;
    private Card card = Card.SETTINGS;
    private Optional<ParameterForm> form = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private Optional<TaskResult> result = Optional.empty();

    /** What is in the middle of the dialog. */
    private enum Card {
        SETTINGS,
        RUNNING,
        ANSWER
    }

    TaskDialog(
            Contribution<Task, TaskDescription> task,
            Workbench workbench,
            Guard guard,
            KnownNames names,
            Runnable closed) {
        this.task = task;
        name = task.description().name();
        this.workbench = workbench;
        this.guard = guard;
        this.closed = closed;
        language = workbench.language();
        running = new RunPane(language);
        failure.setVisible(false);
        failure.setHorizontalAlignment(SwingConstants.LEADING);
        failure.setBorder(new FlatEmptyBorder(0, 0, 10, 0));
        settings.add(failure, BorderLayout.NORTH);
        middle.add(settings, Card.SETTINGS.name());
        middle.add(running, Card.RUNNING.name());
        middle.add(answer, Card.ANSWER.name());
        JPanel matter = new JPanel(new BorderLayout(0, UIScale.scale(12)));
        TaskDescription description = task.description();
        matter.add(new TaskHead(description.summary(), description.help(), language), BorderLayout.NORTH);
        matter.add(middle);
        go = new JButton();
        go.addActionListener(event -> go());
        copy = new JButton(say("copy"));
        copy.addActionListener(event -> result.ifPresent(each -> BlockWords.copy(each.blocks(), language)));
        close = new JButton(say("close"));
        close.addActionListener(event -> dispose());
        dialog = Dialogs.of(
                workbench.window(), name.in(language), matter, SIZE, this::dispose, List.of(go, copy, close));
        following = workbench.jobs().follow(this::jobsChanged);
        turn(Card.SETTINGS);
        ask(names);
    }

    private String say(String key) {
        return MESSAGES.text(key).in(language);
    }

    /** The names to choose from are asked for beside the event thread; nothing can be set before they are known. */
    private void ask(KnownNames names) {
        ParameterTree tree = task.description().parameters();
        if (tree.parameters().isEmpty()) {
            settings.add(new EmptyState("play", say("nothing-to-set"), say("nothing-to-set.text")));
        } else if (KnownNames.asked(tree)) {
            go.setEnabled(false);
            Thread thread = new Thread(
                    () -> {
                        FormChoices choices = names.of(tree, language);
                        EventQueue.invokeLater(() -> fill(tree, choices));
                    },
                    "kopa-names");
            thread.setDaemon(true);
            thread.start();
        } else {
            fill(tree, FormChoices.NONE);
        }
    }

    private void fill(ParameterTree tree, FormChoices choices) {
        if (disposed) {
            return;
        }
        ParameterForm made = new ParameterForm(
                tree, language, choices, (title, wanted, now) -> workbench.ask(FileQuestion.of(title, wanted, now)));
        form = Optional.of(made);
        settings.add(made);
        settings.revalidate();
        go.setEnabled(true);
        Dialogs.focusFirst(made);
    }

    void show() {
        dialog.setVisible(true);
        dialog.toFront();
        Dialogs.focusFirst(form.isPresent() ? form.get() : (JComponent) go.getParent());
    }

    /**
     * Closes the dialog and lets go of the task. Swing may hold the control that had the keyboard last, and with it the
     * dialog; what changes in a closed dialog it holds too.
     */
    void dispose() {
        if (disposed) {
            return;
        }
        disposed = true;
        following.close();
        dialog.dispose();
        closed.run();
        closed = () -> {};
        task = null;
        form = Optional.empty();
        result = Optional.empty();
        settings.removeAll();
        answer.removeAll();
    }

    private void turn(Card now) {
        card = now;
        go.setText(say("go." + now.name().toLowerCase(java.util.Locale.ROOT)));
        go.setEnabled(true);
        copy.setVisible(now == Card.ANSWER);
        cards.show(middle, now.name());
        dialog.getRootPane().setDefaultButton(now == Card.ANSWER ? close : go);
    }

    private void go() {
        switch (card) {
            case SETTINGS -> run();
            case RUNNING -> job.ifPresent(Job::cancel);
            case ANSWER -> turn(Card.SETTINGS);
        }
    }

    private void run() {
        Optional<Arguments> arguments = form.isPresent()
                ? form.get().demand()
                : ParameterTree.NONE.bind(java.util.Map.of()).arguments();
        arguments.ifPresent(given -> {
            TaskWork work = new TaskWork(task.service(), given, language, folder());
            failure.setVisible(false);
            turn(Card.RUNNING);
            job = Optional.of(workbench.jobs().run(name, work, this::done));
            jobsChanged();
            go.requestFocusInWindow();
        });
    }

    private Path folder() {
        return FileDialogs.lastFolder(workbench.memory())
                .filter(Files::isDirectory)
                .orElseGet(() -> Path.of(System.getProperty("user.home")));
    }

    private void jobsChanged() {
        job.filter(each -> card == Card.RUNNING).ifPresent(each -> {
            running.show(each);
            go.setEnabled(each.state() == Job.State.RUNNING);
            if (each.state() == Job.State.FAILED || each.state() == Job.State.CANCELLED) {
                failure.setText(each.step().in(language));
                failure.setVisible(each.state() == Job.State.FAILED);
                turn(Card.SETTINGS);
                go.requestFocusInWindow();
            }
        });
    }

    private void done(TaskResult came) {
        if (disposed) {
            workbench.tell(new Notice(
                    came.outcome() == TaskResult.Outcome.DONE ? Notice.Severity.INFO : Notice.Severity.WARNING,
                    MESSAGES.text("ended", name, AnswerPane.words(came.outcome())),
                    Optional.empty()));
            return;
        }
        result = Optional.of(came);
        Origin origin = task.origin();
        JComponent pane = new AnswerPane(came, workbench, thrown -> guard.failed(origin, thrown));
        answer.removeAll();
        answer.add(pane);
        turn(Card.ANSWER);
        close.requestFocusInWindow();
    }
}
