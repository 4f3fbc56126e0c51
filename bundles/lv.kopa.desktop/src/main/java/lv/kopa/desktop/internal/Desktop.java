package lv.kopa.desktop.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.swing.Timer;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Contributions;
import lv.kopa.desktop.internal.contribution.Kind;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.desktop.internal.dialog.FaultsDialog;
import lv.kopa.desktop.internal.dialog.SwingWords;
import lv.kopa.desktop.internal.job.JobRunner;
import lv.kopa.desktop.internal.look.Dressing;
import lv.kopa.desktop.internal.look.Looks;
import lv.kopa.desktop.internal.settings.Appearance;
import lv.kopa.desktop.internal.settings.DesktopFiles;
import lv.kopa.desktop.internal.settings.FileMemory;
import lv.kopa.desktop.internal.settings.Preferences;
import lv.kopa.desktop.internal.settings.WindowPreferences;
import lv.kopa.desktop.internal.shared.SharedValues;
import lv.kopa.desktop.internal.task.TaskRoom;
import lv.kopa.desktop.internal.view.ViewMemory;
import lv.kopa.desktop.internal.view.Views;
import lv.kopa.desktop.internal.window.MainWindow;
import lv.kopa.desktop.internal.window.ZoomKeys;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.Steps;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Perspective;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.ViewFactory;
import org.osgi.framework.BundleContext;

/** The open window and what holds it together. Everything but {@link #awaitClosed} on the event dispatch thread. */
final class Desktop {
    private static final Messages MESSAGES = Messages.of(Desktop.class);
    private static final int SETTLED_MS = 1000;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Steps steps = new Steps();
    private final Dressing dressing = new Dressing(Views::holdsView, this::faulty);
    private final BundleContext context;
    private final FileMemory memory;
    private final Appearance appearance;
    private final JobRunner jobs;
    private final SharedValues values = new SharedValues(this::refreshCommands, this::faulty);
    private final MainWindow window;
    private final Views views;
    private final Perspectives perspectives;
    private final WholeWorkbench workbench;
    private final Contributions<ViewFactory, ViewFactory.Description> factories;
    private final Contributions<Perspective, Perspective.Description> arrangements;
    private final LiveCommands commands;
    private final Pages pages;
    private final TaskRoom tasks;
    private final Departures departures;
    private final EventFaults faults;
    private final Timer settled;

    private Desktop(BundleContext context, Path data, ProblemLog problems, Optional<Language> forced) {
        this.context = context;
        Guard guard = new Guard(problems);
        Origin self = Origin.of(context.getBundle());
        Culprits culprits = new Culprits(context);
        DesktopFiles files = new DesktopFiles(data.resolve("window"));
        Preferences preferences = new Preferences(files);
        WindowPreferences ownPage = new WindowPreferences(Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
        memory = new FileMemory(files);
        appearance = new Appearance(preferences, ownPage, forced);
        SwingWords.speak(appearance.language());
        Looks.register();
        Looks.apply(appearance.theme(), appearance.size());
        jobs = new JobRunner(
                (job, thrown) -> {
                    Optional<Origin> culprit = culprits.of(thrown);
                    guard.jobFailed(culprit.orElse(self), job, thrown);
                    return culprit.map(Origin::jar);
                },
                this::failed,
                this::faulty);
        window = new MainWindow(this::painted, this::askToClose);
        workbench =
                new WholeWorkbench(appearance, values, jobs, memory, window, this::preferences, this::show, this::run);
        settled = new Timer(SETTLED_MS, event -> keepLayout());
        settled.setRepeats(false);
        views = new Views(
                window.frame(), guard, this::scoped, appearance::language, new ViewMemory(memory), settled::restart);
        factories = new Contributions<>(context, Kind.VIEWS, List.of(), guard, views);
        arrangements = new Contributions<>(context, Kind.PERSPECTIVES, List.of(), guard, new Arrangements());
        perspectives = new Perspectives(views, files, memory, arrangements::present);
        pages = new Pages(
                context,
                new Contribution<>(ownPage, ownPage.description(), self),
                preferences,
                guard,
                new Scopes(this::scoped));
        tasks = new TaskRoom(context, guard, workbench);
        WindowDeeds deeds = new WindowDeeds(this);
        ZoomKeys.bind(window.frame().getRootPane(), deeds::zoom);
        commands = new LiveCommands(
                context, deeds.commands(), deeds.groups(), self, guard, window, workbench, this::scoped);
        departures = new Departures(context, values::forget);
        jobs.follow(this::refreshCommands);
        faults = new EventFaults(
                culprits,
                self,
                guard,
                text -> workbench.tell(new Notice(Notice.Severity.ERROR, text, Optional.of("problems"))));
        Thread.currentThread().setUncaughtExceptionHandler(faults);
    }

    /** Opens the window. */
    static Desktop open(BundleContext context, Path data, ProblemLog problems, Optional<Language> forced) {
        Desktop desktop = new Desktop(context, data, problems, forced);
        desktop.open();
        desktop.window.frame().setVisible(true);
        return desktop;
    }

    /** Opens a window that nobody sees. */
    static Desktop unseen(BundleContext context, Path data, ProblemLog problems) {
        Desktop desktop = new Desktop(context, data, problems, Optional.empty());
        desktop.open();
        return desktop;
    }

    private void open() {
        pages.open();
        commands.open();
        arrangements.open();
        factories.open();
        warmUpIcons();
        window.fill(views.area().component(), workbench);
        perspectives.begin();
        commands.rebuild();
        window.place(memory);
        workbench.shared(Topic.DATASET).follow(dataset -> entitle());
        departures.open();
        tasks.open();
    }

    private void warmUpIcons() {
        Looks.warmUp(Stream.concat(views.descriptions().stream().map(ViewFactory.Description::icon), commands.icons()));
    }

    private ScopedWorkbench scoped() {
        return new ScopedWorkbench(workbench, steps);
    }

    /** The first perspective to come is shown, if there was none. */
    private final class Arrangements implements Contributions.Listener<Perspective, Perspective.Description> {
        @Override
        public void came(Contribution<Perspective, Perspective.Description> contribution) {
            if (window.frame().isVisible()) {
                perspectives.beginIfNone();
            }
        }

        @Override
        public void went(Contribution<Perspective, Perspective.Description> contribution) {
            // the views stay as they are
        }
    }

    private Optional<lv.kopa.evaluation.Arguments> preferences(String pageId) {
        return pages.values(pageId);
    }

    private void show(String viewId) {
        views.show(viewId);
    }

    /** Has a command done, if it is here and can be done now. */
    void run(String commandId) {
        commands.run(commandId);
    }

    private void refreshCommands() {
        if (commands != null) { // values are shared before there are commands
            commands.refreshSoon();
        }
    }

    private void failed(Job job) {
        Text why = MESSAGES.text("job.failed", job.name(), job.step());
        workbench.tell(new Notice(Notice.Severity.ERROR, why, Optional.of("jobs")));
        if (!job.faults().isEmpty()) {
            FaultsDialog.show(job, workbench);
        }
    }

    /** Puts theme and size of letters on everything that is open. */
    void look() {
        Looks.apply(appearance.theme(), appearance.size());
        warmUpIcons();
        dressing.begin();
    }

    /** Something threw on the event dispatch thread, and everything else goes on. */
    private void faulty(Throwable thrown) {
        faults.uncaughtException(Thread.currentThread(), thrown);
    }

    /** Says everything in the language that now is. */
    void speak() {
        SwingWords.speak(appearance.language());
        window.speak();
        entitle();
        views.speak();
        commands.rebuild();
    }

    /** Names the data in the title of the window. */
    private void entitle() {
        window.title(workbench
                .shared(Topic.DATASET)
                .get()
                .map(dataset -> say(dataset.title()))
                .orElse(""));
    }

    /** Whether nothing is being done. */
    boolean idle() {
        return jobs.idle();
    }

    MainWindow window() {
        return window;
    }

    Appearance appearance() {
        return appearance;
    }

    Pages pages() {
        return pages;
    }

    TaskRoom tasks() {
        return tasks;
    }

    Views views() {
        return views;
    }

    Perspectives perspectives() {
        return perspectives;
    }

    WholeWorkbench workbench() {
        return workbench;
    }

    LiveCommands commands() {
        return commands;
    }

    /** There is something to see. For distribution/measure, that is the end. */
    private void painted() {
        if (Boolean.getBoolean("kopa.window.measure")) {
            views.afterOpening(closed::countDown);
        } else {
            ClassesAhead.load(context);
        }
    }

    private void keepLayout() {
        window.remember(memory);
        perspectives.save();
    }

    void toFront() {
        window.frame().toFront();
    }

    /** Closes the window, unless something runs and the person would rather wait. */
    void askToClose() {
        List<Job> running = jobs.running();
        Optional<Text> unsaved = workbench.shared(Topic.UNSAVED).get();
        if (running.isEmpty() && unsaved.isEmpty() || ClosingQuestion.ask(running, unsaved, workbench)) {
            close();
        }
    }

    /** Closes the window and lets go of everything. */
    void close() {
        if (closed.getCount() == 0) {
            return;
        }
        settled.stop();
        dressing.end();
        keepLayout();
        jobs.cancelAll();
        views.close();
        List.of(departures, tasks, commands, pages, arrangements, factories).forEach(Guard::quietly);
        window.frame().dispose();
        Looks.unregister();
        Thread.currentThread().setUncaughtExceptionHandler(null);
        closed.countDown();
    }

    /** Waits until the person has closed the window. On any thread but the event dispatch thread. */
    void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** What a text says in the language of the window. */
    String say(Text text) {
        return text.in(appearance.language());
    }
}
