package lv.kopa.store.internal.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.file.WriteLock;

/** The list of backups that were made, in a file in the folder of a workspace. */
final class BackupList {
    private static final String NAME = "backups.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    BackupList(Path workspace) {
        file = workspace.resolve(NAME);
    }

    /** The backups, the latest first. */
    List<Workspace.Backup> all() throws WorkspaceException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Workspace.Backup> all = new ArrayList<>();
        JsonFile list = JsonFile.read(file, "workspace.file-damaged.list.cure");
        for (JsonNode each : list.json()) {
            all.add(backup(each, list, all.size()));
        }
        return all;
    }

    private static Workspace.Backup backup(JsonNode each, JsonFile list, int place) throws WorkspaceException {
        Instant at;
        try {
            at = Instant.parse(each.path("at").asText());
        } catch (DateTimeException e) {
            throw list.fault("/" + place + "/at");
        }
        try {
            return new Workspace.Backup(
                    Path.of(each.path("file").asText()), at, each.path("change").asLong());
        } catch (InvalidPathException e) {
            throw list.fault("/" + place + "/file");
        }
    }

    /** Adds a backup. */
    void add(Workspace.Backup backup) throws WorkspaceException {
        try {
            WriteLock.holding(file.getParent(), () -> write(backup));
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    /** Adds a backup; called by who holds the lock of the folder. */
    void write(Workspace.Backup backup) throws IOException {
        List<Workspace.Backup> all = new ArrayList<>();
        all.add(backup);
        all.addAll(all());
        ArrayNode json = JSON.createArrayNode();
        for (Workspace.Backup each : all) {
            json.addObject()
                    .put("file", each.file().toString())
                    .put("at", each.at().toString())
                    .put("change", each.change());
        }
        Durably.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    }
}
