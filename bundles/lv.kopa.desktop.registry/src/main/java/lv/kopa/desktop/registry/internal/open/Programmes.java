package lv.kopa.desktop.registry.internal.open;

import java.awt.EventQueue;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Refusals;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.entry.Drafts;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Role;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.registry.Workspaces;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Work;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes, opens and closes programmes in jobs, and tells the views what is open. One is open at a time. */
@Component(service = Programmes.class)
public final class Programmes {
    private static final System.Logger LOG = System.getLogger(Programmes.class.getName());

    private final Workspaces workspaces;
    private final Executor events;
    private final Clock clock;
    private volatile Optional<Open> open = Optional.empty();

    /** What is open, and how it is listened to. */
    private record Open(Workspace workspace, AutoCloseable following) {
        void close() {
            try {
                following.close();
                workspace.close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "cannot close the workspace " + workspace.folder(), e);
            }
        }
    }

    /** Called by Declarative Services. */
    @Activate
    public Programmes(@Reference Workspaces workspaces) {
        this(workspaces, EventQueue::invokeLater, Clock.systemUTC());
    }

    Programmes(Workspaces workspaces, Executor events, Clock clock) {
        this.workspaces = workspaces;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the workspace in a folder, in place of what is open. */
    public void open(Path folder, Workbench workbench, Unsaved unsaved) {
        if (discarded(workbench, unsaved)) {
            begin("open.job", folder, workbench, () -> workspaces.open(folder));
        }
    }

    /** Makes a workspace in a folder that is empty or not there, and opens it. */
    void create(Path folder, Workspaces.Plan plan, Workbench workbench, Unsaved unsaved) {
        if (discarded(workbench, unsaved)) {
            begin("new.job", folder, workbench, () -> workspaces.create(folder, plan));
        }
    }

    /** Closes what is open. */
    void close(Workbench workbench, Unsaved unsaved) {
        Optional<Open> closing = open;
        if (discarded(workbench, unsaved)) {
            letGo(workbench);
            open = Optional.empty();
            closing.ifPresent(old -> close(old, workbench));
        }
    }

    private static void close(Open old, Workbench workbench) {
        workbench
                .jobs()
                .prepare(
                        Words.text("close.job", old.workspace().info().name()),
                        monitor -> {
                            old.close();
                            return old;
                        },
                        done -> {});
    }

    private static boolean discarded(Workbench workbench, Unsaved unsaved) {
        return new Drafts(workbench, unsaved).discard();
    }

    private static void letGo(Workbench workbench) {
        Spot.shared(workbench).clear();
        Listed.shared(workbench).clear();
        Sight.shared(workbench).clear();
    }

    /** What is open stays open until the other is, and if the other does not open; but one folder is not opened twice. */
    private void begin(String job, Path folder, Workbench workbench, Refusals.Deed<Workspace> deed) {
        Optional<Open> same =
                open.filter(each -> plain(each.workspace().folder()).equals(plain(folder)));
        if (same.isPresent()) {
            letGo(workbench);
        }
        Work<Sight> work = Refusals.told(() -> {
            if (same.isPresent()) { // only now: who cancels the job before it runs can still close it
                same.get().close();
                open = open.filter(each -> !same.get().equals(each));
            }
            return seen(deed.get());
        });
        workbench
                .jobs()
                .run(
                        Words.text(job, String.valueOf(plain(folder).getFileName())),
                        monitor -> {
                            Sight sight = work.run(monitor);
                            if (monitor.cancelled()) {
                                sight.workspace().close();
                                throw new CancellationException();
                            }
                            return sight;
                        },
                        sight -> take(sight, workbench));
    }

    private static Path plain(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private Sight seen(Workspace workspace) {
        WorkspaceInfo info = workspace.info();
        return new Sight(
                workspace, info, workspace.roles().contains(Role.ENTRY), Moment.of(info.today(clock.instant())), 0);
    }

    private void take(Sight sight, Workbench workbench) {
        Shared<Sight> shared = Sight.shared(workbench);
        Workspace workspace = sight.workspace();
        AutoCloseable following = workspace
                .registry()
                .follow(() -> events.execute(
                        () -> shared.get().filter(sight::sameWorkspace).ifPresent(now -> shared.set(now.changed()))));
        letGo(workbench);
        open.ifPresent(other -> close(other, workbench));
        open = Optional.of(new Open(workspace, following));
        new RecentProgrammes(workbench.memory()).add(workspace.folder());
        workbench.shared(Topic.UNIT).clear();
        Listed.shared(workbench).set(Listed.all(Kind.of(Cluster.class)));
        shared.set(sight);
        workbench.tell(Notice.info(Words.text("opened", sight.info().name())));
        workbench.show(ViewIds.TREE);
        workbench.show(ViewIds.TABLE);
    }

    /** Called by Declarative Services. */
    @Deactivate
    void deactivate() throws IOException {
        open.ifPresent(Open::close);
        open = Optional.empty();
    }
}
