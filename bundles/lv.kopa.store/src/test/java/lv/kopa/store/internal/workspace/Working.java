package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Id;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.store.internal.integrity.RegistryIntegrity;
import lv.kopa.text.Language;

/**
 * A process that works in a workspace until it is killed or cannot go on. It says “ready”, then each thing that was
 * acknowledged to it, a line each, and at last what it was told where it could not go on.
 */
final class Working {
    /** Things in one import. */
    static final int BATCH = 400;

    private final Workspace workspace;
    private final String name;

    private Working(Workspace workspace, String name) {
        this.workspace = workspace;
        this.name = name;
    }

    /** What such a process does. */
    enum Work {
        /** One change after the other: something new, then another name for it. */
        ENTRY,
        /** Many things in one change, again and again. */
        IMPORT,
        /** Opening with a version whose format is newer. */
        MIGRATION,
        /** Changes, and a backup after each. */
        BACKUP,
        /** Opening, changes and closing, again and again. */
        REOPENING
    }

    static FolderWorkspaces workspaces() {
        return new FolderWorkspaces(new RegistryIntegrity(), Clock.systemUTC(), new Migrations());
    }

    static FolderWorkspaces later() {
        return new FolderWorkspaces(new RegistryIntegrity(), Clock.systemUTC(), new Migrations().and("V2__test.sql"));
    }

    /**
     * Works.
     *
     * @param arguments the folder, the work, a name that no other process has, and how often, or nothing for ever
     */
    public static void main(String[] arguments) throws Exception {
        Work work = Work.valueOf(arguments[1]);
        try {
            if (work == Work.MIGRATION) {
                say("ready");
                later().open(Path.of(arguments[0])).close();
                say("done");
                return;
            }
            if (work == Work.REOPENING) {
                say("ready");
                for (int i = 0; ; i++) {
                    try (Workspace workspace = workspaces().open(Path.of(arguments[0]))) {
                        new Working(workspace, arguments[2]).once(work, i);
                    }
                }
            }
            try (Workspace workspace = workspaces().open(Path.of(arguments[0]))) {
                say("ready");
                Working working = new Working(workspace, arguments[2]);
                int times = arguments.length > 3 ? Integer.parseInt(arguments[3]) : Integer.MAX_VALUE;
                for (int i = 0; i < times; i++) {
                    working.once(work, i);
                }
            }
        } catch (WorkspaceException e) {
            say("told " + e.text().in(Language.EN) + " " + e.cure().in(Language.EN));
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void once(Work work, int number) throws IOException, RefusedException {
        String id = name + "-" + number;
        if (work == Work.IMPORT) {
            List<Change<Cluster>> changes = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                changes.add(addCluster(id + "-" + i, "x".repeat(200)));
            }
            workspace.registry().takeOver(changes, "import");
        } else {
            workspace.registry().commit(List.of(addCluster(id, "first")), "entered");
            Edition<Cluster> edition =
                    workspace.registry().edition(CLUSTER, new Id<>(id)).orElseThrow();
            workspace.registry().commit(List.of(edition.to(Timeline.since(MAY, cluster("second")))), "renamed");
        }
        say("made " + id);
        if (work == Work.BACKUP) {
            workspace.backup(workspace.folder().resolveSibling(id + ".zip"));
            say("kept " + id);
        }
    }
}
