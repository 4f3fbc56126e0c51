package lv.kopa.store.internal.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a backup holds. It stands last in the file.
 *
 * @param format the format of the workspace
 * @param made when it was made
 * @param change number of the last change in it
 * @param parts the parts by name
 */
record Manifest(int format, Instant made, long change, Map<String, Part> parts) {
    static final String NAME = "manifest.json";

    /** How large a part may grow for each byte in the file: more is no backup of ours. */
    private static final long MOST_GROWTH = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How long a part is, and its SHA-256. */
    record Part(long bytes, String sha256) {}

    byte[] bytes() throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("kopa-backup", 1);
        json.put("format", format);
        json.put("made", made.toString());
        json.put("change", change);
        ObjectNode list = json.putObject("parts");
        parts.forEach(
                (name, part) -> list.putObject(name).put("bytes", part.bytes()).put("sha256", part.sha256()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Manifest of(byte[] bytes) throws IOException {
        JsonNode json = JSON.readTree(bytes);
        if (json.path("kopa-backup").asInt() < 1 || !json.path("parts").isObject()) {
            throw new IllegalArgumentException(NAME);
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        json.path("parts").properties().forEach(each -> {
            parts.put(
                    name(each.getKey()),
                    new Part(
                            each.getValue().path("bytes").asLong(-1),
                            each.getValue().path("sha256").asText()));
        });
        return new Manifest(
                Math.max(json.path("format").asInt(), json.path("kopa-backup").asInt() > 1 ? Integer.MAX_VALUE : 0),
                Instant.parse(json.path("made").asText()),
                json.path("change").asLong(),
                parts);
    }

    private static String name(String name) {
        if (!name.matches("kopa-workspace\\.json|tables/[a-z_0-9]{1,64}\\.jsonl|evidence/[0-9a-f]{64}")) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    /** Whether its parts can be that large in a file of this size. */
    boolean plausible(long fileSize) {
        long sum = 0;
        for (Part part : parts.values()) {
            if (part.bytes() < 0 || part.bytes() > Long.MAX_VALUE - sum) {
                return false;
            }
            sum += part.bytes();
        }
        return sum / MOST_GROWTH <= fileSize;
    }
}
