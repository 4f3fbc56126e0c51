package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.database.Connections;
import lv.kopa.store.internal.database.Dialect;
import lv.kopa.store.internal.database.Embedded;
import lv.kopa.store.internal.database.Guard;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.store.internal.database.Server;
import lv.kopa.store.internal.integrity.RegistryIntegrity;
import lv.kopa.store.internal.registry.Integrity;
import lv.kopa.text.Text;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Workspaces in folders, each with a database in it or on a server. Who opens one twice in a process shares it. */
@Component
public final class FolderWorkspaces implements Workspaces {
    private final Integrity integrity;
    private final Clock clock;
    private final Migrations migrations;
    private final Map<Path, Shared> open = new HashMap<>();

    /** Addresses of servers that the person who works here has named since Kopa began, beside those that folders name. */
    private final Set<String> named = ConcurrentHashMap.newKeySet();

    /** Woken only when values are proposed: it reads all catalogues. Comes and goes while workspaces stay open. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile ComponentServiceObjects<IndicatorCatalogue> catalogue;

    /** Called by Declarative Services. */
    @Activate
    public FolderWorkspaces() {
        integrity = new RegistryIntegrity(this::formulas);
        clock = Clock.systemUTC();
        migrations = new Migrations();
    }

    /** Workspaces whose changes are judged by these rules and dated by this clock, in the format of these migrations. */
    FolderWorkspaces(Integrity integrity, Clock clock, Migrations migrations) {
        this.integrity = integrity;
        this.clock = clock;
        this.migrations = migrations;
    }

    /** The versions of an indicator and how each is computed, if it is; none where no catalogue has it. */
    private SortedMap<String, Optional<String>> formulas(String code) {
        SortedMap<String, Optional<String>> formulas = new TreeMap<>();
        ComponentServiceObjects<IndicatorCatalogue> service = catalogue;
        if (service == null) {
            return formulas;
        }
        IndicatorCatalogue definitions = service.getService();
        try {
            definitions.indicators().stream()
                    .filter(each -> each.indicator().code().equals(code))
                    .forEach(each -> formulas.put(each.indicator().version(), each.formula()));
            return formulas;
        } finally {
            service.ungetService(definitions);
        }
    }

    @Override
    public synchronized Workspace create(Path folder, Plan plan) throws WorkspaceException {
        plan.server().ifPresent(named::add);
        new Making(migrations).empty(folder, file(plan));
        return open(folder);
    }

    private WorkspaceFile file(Plan plan) {
        return new WorkspaceFile(migrations.format(), plan.name(), plan.synthetic(), plan.server(), WorkspaceFile.RIGA);
    }

    @Override
    public synchronized Fresh begin(Path folder, Plan plan) throws WorkspaceException {
        if (plan.server().isPresent()) {
            throw new IllegalArgumentException("what is written on a server is there at once");
        }
        FreshFolder fresh = FreshFolder.at(folder, true);
        boolean whole = false;
        try {
            new Making(migrations).empty(fresh, file(plan));
            FreshWorkspace workspace = new FreshWorkspace(fresh, open(fresh.folder(), folder));
            whole = true;
            return workspace;
        } finally {
            if (!whole) {
                fresh.close();
            }
        }
    }

    @Override
    public synchronized Workspace open(Path folder) throws WorkspaceException {
        return open(folder, folder);
    }

    /** Opens a workspace of which people are told by the name of another place, where it will be. */
    private Workspace open(Path folder, Path place) throws WorkspaceException {
        WorkspaceFile file = WorkspaceFile.read(folder);
        Path real;
        try {
            real = folder.toRealPath();
        } catch (IOException e) {
            throw Trouble.of(e, place);
        }
        Shared shared = open.get(real);
        if (shared == null) {
            shared = opened(real, place.equals(folder) ? real : place, file);
            open.put(real, shared);
        }
        return new OpenWorkspace(shared.used(), this::closed);
    }

    private Shared opened(Path folder, Path place, WorkspaceFile file) throws WorkspaceException {
        requireKnown(folder, file.format());
        Guard alone = dialect(folder, place, file).opening();
        try {
            Upgrade.clear(folder);
            return connected(folder, place, file);
        } finally {
            alone.close();
        }
    }

    private Shared connected(Path folder, Path place, WorkspaceFile file) throws WorkspaceException {
        Connections connections = new Connections(dialect(folder, place, file));
        boolean whole = false;
        try {
            WorkspaceFile described = described(connections, file);
            requireKnown(folder, described.format());
            if (described.format() < migrations.format()) {
                connections.close();
                upgrade(folder, file);
                connections = new Connections(dialect(folder, place, file));
                described = described(connections, file);
            }
            Shared shared = new Shared(folder, place, described, connections, integrity, clock);
            whole = true;
            return shared;
        } finally {
            if (!whole) {
                connections.close();
            }
        }
    }

    private static WorkspaceFile described(Connections connections, WorkspaceFile file) throws WorkspaceException {
        return connections.reading(connection -> Description.read(connection, file.server()));
    }

    /** Upgrades, unless somebody else has done so meanwhile. */
    private void upgrade(Path folder, WorkspaceFile file) throws WorkspaceException {
        Dialect dialect = dialect(folder, folder, file);
        Guard alone = dialect.upgrading();
        try (Connections connections = new Connections(dialect)) {
            WorkspaceFile described = described(connections, file);
            if (described.format() < migrations.format()) {
                if (!connections.reading(dialect::owns)) {
                    throw Trouble.of("older", null, folder.toString(), described.format(), migrations.format());
                }
                new Upgrade(migrations, clock).run(folder, described, connections);
            }
        } finally {
            alone.close();
        }
    }

    private void requireKnown(Path folder, int format) throws WorkspaceException {
        if (format > migrations.format()) {
            throw Trouble.of("newer", null, folder.toString(), format, migrations.format());
        }
    }

    private Dialect dialect(Path folder, Path place, WorkspaceFile file) throws WorkspaceException {
        if (file.server().isEmpty()) {
            return new Embedded(folder, true).calledAs(place).whole();
        }
        String address = file.server().get();
        return named.contains(address) ? Server.named(address) : Server.at(address);
    }

    private synchronized void closed(Shared shared) throws WorkspaceException {
        if (shared.left()) {
            open.remove(shared.folder());
            shared.connections().close();
        }
    }

    @Override
    public List<Text> restore(Path backup, Path folder, Restoring how, Runnable checkpoint) throws WorkspaceException {
        how.server().ifPresent(named::add);
        return new Making(migrations).restored(backup, folder, how, checkpoint);
    }
}
