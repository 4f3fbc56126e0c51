package lv.kopa.desktop.internal;

import java.awt.EventQueue;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lv.kopa.desktop.internal.command.CommandSet;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Contributions;
import lv.kopa.desktop.internal.contribution.Kind;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.desktop.internal.window.MainWindow;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;
import lv.kopa.workbench.Workbench;
import org.osgi.framework.BundleContext;

/** The commands that are here, in menus and on the tool bar, as they come and go and as what they depend on changes. */
final class LiveCommands implements AutoCloseable {
    private final MainWindow window;
    private final Workbench workbench;
    private final Guard guard;
    private final Scopes scopes;
    private final Contributions<Command, Command.Description> commands;
    private final Contributions<CommandGroup, CommandGroup.Description> groups;
    private CommandSet set;
    private boolean rebuilding = true;
    private boolean refreshing;

    /** Those of the window itself, and those that come. Nothing is shown before {@link #rebuild}. */
    LiveCommands(
            BundleContext context,
            List<Command> own,
            List<CommandGroup> ownGroups,
            Origin self,
            Guard guard,
            MainWindow window,
            Workbench workbench,
            Supplier<ScopedWorkbench> scoped) {
        this.window = window;
        this.workbench = workbench;
        this.guard = guard;
        scopes = new Scopes(scoped);
        commands = new Contributions<>(
                context,
                Kind.COMMANDS,
                own.stream()
                        .map(each -> new Contribution<>(each, each.description(), self))
                        .toList(),
                guard,
                new Rebuild<>());
        groups = new Contributions<>(
                context,
                Kind.GROUPS,
                ownGroups.stream()
                        .map(each -> new Contribution<>(each, each.description(), self))
                        .toList(),
                guard,
                new Rebuild<>());
    }

    private final class Rebuild<S, D> implements Contributions.Listener<S, D> {
        @Override
        public void came(Contribution<S, D> contribution) {
            rebuildSoon();
        }

        @Override
        public void went(Contribution<S, D> contribution) {
            scopes.end(contribution);
            if (set != null) {
                set.letGo();
            }
            rebuildSoon();
        }
    }

    void open() {
        commands.open();
        groups.open();
    }

    /** The icons of the commands that are here. */
    Stream<String> icons() {
        return commands.present().stream().map(command -> command.description().icon());
    }

    /** The commands as they are shown. */
    CommandSet set() {
        return set;
    }

    /** Has a command done, if it is here and can be done now. */
    void run(String id) {
        set.find(id).ifPresent(action -> action.actionPerformed(null));
    }

    /** Of many that come at once the menus are made anew once. */
    void rebuildSoon() {
        if (!rebuilding) {
            rebuilding = true;
            EventQueue.invokeLater(this::rebuild);
        }
    }

    void rebuild() {
        rebuilding = false;
        if (set != null) {
            set.letGo();
        }
        set = new CommandSet(commands.present(), groups.present(), guard, workbench.language(), scopes::of);
        window.commands(set, workbench.language());
    }

    /** Of many changes at once the commands hear once. */
    void refreshSoon() {
        if (!refreshing && set != null) {
            refreshing = true;
            EventQueue.invokeLater(() -> {
                refreshing = false;
                set.refresh();
            });
        }
    }

    @Override
    public void close() {
        rebuilding = true; // there is no window to be filled any more
        commands.close();
        groups.close();
        set.letGo();
    }
}
