package lv.kopa.desktop.internal;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.Timer;
import lv.kopa.desktop.internal.command.CommandSet;
import lv.kopa.desktop.internal.command.OwnCommands;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Contributions;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.desktop.internal.dialog.FaultsDialog;
import lv.kopa.desktop.internal.job.JobRunner;
import lv.kopa.desktop.internal.look.Looks;
import lv.kopa.desktop.internal.settings.Appearance;
import lv.kopa.desktop.internal.settings.DesktopFiles;
import lv.kopa.desktop.internal.settings.FileMemory;
import lv.kopa.desktop.internal.settings.Preferences;
import lv.kopa.desktop.internal.settings.WindowPreferences;
import lv.kopa.desktop.internal.shared.SharedValues;
import lv.kopa.desktop.internal.view.Views;
import lv.kopa.desktop.internal.window.MainWindow;
import lv.kopa.evaluation.Arguments;
import lv.kopa.task.Problem;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Perspective;
import lv.kopa.workbench.PreferencePage;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.ViewFactory;
import org.osgi.framework.BundleContext;

/** The open window and what holds it together. Everything but {@link #awaitClosed} on the event dispatch thread. */
final class Desktop {
    private static final Messages MESSAGES = Messages.of(Desktop.class);
    private static final int SETTLED_MS = 1000;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<AutoCloseable> following = new ArrayList<>();
    private final Guard guard;
    private final Origin self;
    private final Preferences preferences;
    private final Appearance appearance;
    private final FileMemory memory;
    private final JobRunner jobs = new JobRunner(this::failed);
    private final SharedValues values = new SharedValues(this::refreshCommands);
    private final MainWindow window;
    private final Views views;
    private final Perspectives perspectives;
    private final WholeWorkbench workbench;
    private final Contributions<Command, Command.Description> commands;
    private final Contributions<CommandGroup, CommandGroup.Description> groups;
    private final Contributions<PreferencePage, PreferencePage.Description> pages;
    private final WindowPreferences ownPage;
    private final WindowDeeds deeds;
    private final Timer settled;
    private CommandSet commandSet;
    private boolean rebuilding;
    private boolean refreshing;

    private Desktop(BundleContext context, Path data, Consumer<Problem> problems, Optional<Language> forced) {
        guard = new Guard(problems);
        self = Origin.of(context.getBundle());
        DesktopFiles files = new DesktopFiles(data.resolve("window"));
        preferences = new Preferences(files);
        ownPage = new WindowPreferences(Language.of(java.util.Locale.getDefault(java.util.Locale.Category.DISPLAY)));
        appearance = new Appearance(preferences, ownPage, forced);
        Looks.register();
        Looks.apply(appearance.theme(), appearance.size());
        memory = new FileMemory(files);
        window = new MainWindow(this::close);
        workbench = new WholeWorkbench(appearance, values, jobs, memory, window, this::values, this::show, this::run);
        settled = new Timer(SETTLED_MS, event -> keepLayout());
        settled.setRepeats(false);
        views = new Views(
                window.frame(), guard, () -> new ScopedWorkbench(workbench), appearance::language, settled::restart);
        commands = follow(context, Command.class, Command::description, new Rebuild<>());
        groups = follow(context, CommandGroup.class, CommandGroup::description, new Rebuild<>());
        pages = follow(context, PreferencePage.class, PreferencePage::description, new Applied());
        Contributions<Perspective, Perspective.Description> arrangements =
                follow(context, Perspective.class, Perspective::description, new Rebuild<>());
        Contributions<ViewFactory, ViewFactory.Description> factories =
                follow(context, ViewFactory.class, ViewFactory::description, views);
        perspectives = new Perspectives(views, files, memory, arrangements::present);
        deeds = new WindowDeeds(this);
        jobs.follow(this::refreshCommands);
        Thread.currentThread()
                .setUncaughtExceptionHandler(new EventFaults(
                        context,
                        guard,
                        text -> workbench.tell(new Notice(Notice.Severity.ERROR, text, Optional.of("problems")))));
        open(arrangements, factories);
    }

    /** Opens the window. */
    static Desktop open(BundleContext context, Path data, Consumer<Problem> problems, Optional<Language> forced) {
        return new Desktop(context, data, problems, forced);
    }

    private <S, D> Contributions<S, D> follow(
            BundleContext context, Class<S> type, Function<S, D> describe, Contributions.Listener<S, D> listener) {
        Contributions<S, D> contributions = new Contributions<>(context, type, describe, guard, listener);
        following.add(contributions);
        return contributions;
    }

    private void open(
            Contributions<Perspective, Perspective.Description> arrangements,
            Contributions<ViewFactory, ViewFactory.Description> factories) {
        rebuilding = true; // once, below
        List.of(commands, groups, pages, arrangements, factories).forEach(Contributions::open);
        window.fill(views.area().component(), workbench);
        perspectives.begin();
        rebuildCommands();
        window.place(memory);
        workbench
                .shared(Topic.DATASET)
                .follow(data -> window.title(data.map(dataset -> dataset.title().in(appearance.language()))
                        .orElse("")));
        window.frame().setVisible(true);
    }

    private final class Rebuild<S, D> implements Contributions.Listener<S, D> {
        @Override
        public void came(Contribution<S, D> contribution) {
            rebuildCommandsSoon();
        }

        @Override
        public void went(Contribution<S, D> contribution) {
            rebuildCommandsSoon();
        }
    }

    private final class Applied implements Contributions.Listener<PreferencePage, PreferencePage.Description> {
        @Override
        public void came(Contribution<PreferencePage, PreferencePage.Description> page) {
            apply(page);
        }

        @Override
        public void went(Contribution<PreferencePage, PreferencePage.Description> page) {
            // its values are kept for when it comes back
        }
    }

    void apply(Contribution<PreferencePage, PreferencePage.Description> page) {
        guard.run(page.origin(), () -> page.service()
                .apply(preferences.of(page.description().id(), page.service().parameters()), workbench));
    }

    private Optional<Arguments> values(String pageId) {
        return allPages().stream()
                .filter(page -> page.description().id().equals(pageId))
                .findFirst()
                .flatMap(page -> guard.call(
                        page.origin(),
                        () -> preferences.of(pageId, page.service().parameters())));
    }

    /** The pages that are here, that of the window first. */
    List<Contribution<PreferencePage, PreferencePage.Description>> allPages() {
        List<Contribution<PreferencePage, PreferencePage.Description>> all = new ArrayList<>(pages.present());
        all.sort(java.util.Comparator.comparingInt(page -> page.description().order()));
        all.add(0, new Contribution<>(ownPage, ownPage.description(), self));
        return all;
    }

    private void show(String viewId) {
        views.show(viewId);
    }

    private void run(String commandId) {
        commandSet.find(commandId).ifPresent(action -> action.actionPerformed(null));
    }

    private void rebuildCommandsSoon() {
        if (!rebuilding) {
            rebuilding = true;
            EventQueue.invokeLater(this::rebuildCommands);
        }
    }

    private void rebuildCommands() {
        rebuilding = false;
        List<Contribution<Command, Command.Description>> all = new ArrayList<>(commands.present());
        OwnCommands.of(deeds).forEach(own -> all.add(new Contribution<>(own, own.description(), self)));
        List<Contribution<CommandGroup, CommandGroup.Description>> allGroups = new ArrayList<>(groups.present());
        deeds.groups().forEach(own -> allGroups.add(new Contribution<>(own, own.description(), self)));
        commandSet = new CommandSet(all, allGroups, guard, workbench);
        window.commands(commandSet, workbench);
    }

    /** Of many changes at once the commands hear once. */
    private void refreshCommands() {
        if (!refreshing && commandSet != null) {
            refreshing = true;
            EventQueue.invokeLater(() -> {
                refreshing = false;
                commandSet.refresh();
            });
        }
    }

    private void failed(Job job) {
        String view = job.faults().isEmpty() ? "jobs" : "";
        workbench.tell(new Notice(
                Notice.Severity.ERROR,
                MESSAGES.text("job.failed", job.name(), job.step()),
                Optional.of(view).filter(id -> !id.isEmpty())));
        if (!job.faults().isEmpty()) {
            FaultsDialog.show(job, workbench);
        }
    }

    /** Puts theme and size of letters on everything that is open. */
    void look() {
        Looks.apply(appearance.theme(), appearance.size());
    }

    /** Says everything in the language that now is. */
    void speak() {
        window.speak();
        views.speak();
        rebuildCommands();
    }

    Appearance appearance() {
        return appearance;
    }

    Preferences preferences() {
        return preferences;
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

    CommandSet commands() {
        return commandSet;
    }

    private void keepLayout() {
        window.remember(memory);
        perspectives.save();
    }

    /** Closes the window and lets go of everything. */
    void close() {
        if (closed.getCount() == 0) {
            return;
        }
        settled.stop();
        keepLayout();
        jobs.cancelAll();
        for (AutoCloseable each : following) {
            Guard.quietly(each);
        }
        views.close();
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
