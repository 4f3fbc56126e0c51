package lv.kopa.store.internal.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
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
        try {
            for (JsonNode each : JSON.readTree(file.toFile())) {
                all.add(new Workspace.Backup(
                        Path.of(each.path("file").asText()),
                        Instant.parse(each.path("at").asText()),
                        each.path("change").asLong()));
            }
        } catch (JsonProcessingException | DateTimeException e) {
            throw Trouble.of("damaged", e, file.toString(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
        return all;
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
