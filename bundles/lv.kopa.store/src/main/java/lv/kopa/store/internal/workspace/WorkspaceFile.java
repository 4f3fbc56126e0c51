package lv.kopa.store.internal.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.store.internal.Trouble;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * The file by which a folder is a workspace.
 *
 * @param format number of its format
 * @param name what people call it
 * @param synthetic whether its data are invented
 * @param server the JDBC address of the server, empty where the database lies in the folder
 * @param zone where its days begin and end
 */
public record WorkspaceFile(int format, Text name, boolean synthetic, Optional<String> server, ZoneId zone) {
    /** The name of the file. */
    public static final String NAME = "kopa-workspace.json";

    /** Where days begin and end, unless a file says otherwise. */
    public static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private static final String SERVER = "server";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same in another format. */
    public WorkspaceFile inFormat(int other) {
        return new WorkspaceFile(other, name, synthetic, server, zone);
    }

    /** What the workspace is. */
    public WorkspaceInfo info() {
        return new WorkspaceInfo(
                name,
                synthetic,
                server.isPresent() ? WorkspaceInfo.Database.SERVER : WorkspaceInfo.Database.EMBEDDED,
                format,
                zone);
    }

    /**
     * Reads the file of a folder.
     *
     * @throws WorkspaceException if it is not there or cannot be read
     */
    public static WorkspaceFile read(Path folder) throws WorkspaceException {
        if (!Files.isDirectory(folder)) {
            throw Trouble.of(Files.exists(folder) ? "no-folder-but-file" : "no-folder", null, folder.toString());
        }
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw Trouble.of("none", null, folder.toString());
        }
        return of(JsonFile.read(file, "workspace.file-damaged.cure"));
    }

    private static WorkspaceFile of(JsonFile file) throws WorkspaceException {
        JsonNode json = file.json();
        int format = json.path("format").asInt();
        if (format < 1) {
            throw file.fault("/format");
        }
        Map<Language, String> name = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            JsonNode wording = json.path("name").path(language.code());
            if (wording.isTextual()) {
                name.put(language, wording.asText());
            }
        }
        if (name.isEmpty()) {
            throw file.fault("/name");
        }
        JsonNode server = json.path("server");
        if (!server.isTextual()
                && (!server.isMissingNode() || json.path("database").asText().equals(SERVER))) {
            throw file.fault("/server");
        }
        return new WorkspaceFile(
                format,
                new Text(name),
                json.path("synthetic").asBoolean(),
                server.isTextual() ? Optional.of(server.asText()) : Optional.empty(),
                zone(file));
    }

    private static ZoneId zone(JsonFile file) throws WorkspaceException {
        try {
            return ZoneId.of(file.json().path("zone").asText(RIGA.getId()));
        } catch (DateTimeException e) {
            throw file.fault("/zone");
        }
    }

    /** What stands in the file. */
    public byte[] bytes() throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", format);
        ObjectNode names = json.putObject("name");
        name.byLanguage().forEach((language, wording) -> names.put(language.code(), wording));
        json.put("synthetic", synthetic);
        json.put("database", server.isPresent() ? SERVER : "embedded");
        server.ifPresent(address -> json.put("server", address));
        json.put("zone", zone.getId());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    /** Writes the file of a folder. */
    public void write(Path folder) throws IOException {
        Durably.write(folder.resolve(NAME), bytes());
    }
}
