package lv.kopa.store.internal.workspace;

import java.util.Optional;
import lv.kopa.registry.Workspaces;

/** Where the facts of a test lie. Every test of the store runs in each place. */
public enum Place {
    /** H2 in the folder. */
    FOLDER,
    /** PostgreSQL. */
    SERVER;

    /** What a new workspace is to be. */
    Workspaces.Plan plan() {
        return new Workspaces.Plan(Facts.PLAN.name(), Facts.PLAN.synthetic(), address());
    }

    /** The account under which tests work there. */
    String who() {
        return this == FOLDER ? System.getProperty("user.name") : PostgresServer.OWNER;
    }

    /** The address of a new database, where it is on a server. */
    public Optional<String> address() {
        if (this == FOLDER) {
            return Optional.empty();
        }
        PostgresServer server = PostgresServer.needed();
        return Optional.of(server.address(server.database(), PostgresServer.OWNER));
    }
}
