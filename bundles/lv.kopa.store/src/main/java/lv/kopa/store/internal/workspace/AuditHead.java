package lv.kopa.store.internal.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.registry.Receipt;

/**
 * A note beside the database of the last change that was made from here: whoever cuts off the end of the log is found out.
 *
 * @param number number of the change
 * @param hash its hash
 */
record AuditHead(long number, String hash) {
    static final String NAME = "audit-head.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    static AuditHead of(Receipt receipt) {
        return new AuditHead(receipt.change(), receipt.hash());
    }

    void write(Path folder) throws IOException {
        Durably.write(
                folder.resolve(NAME),
                JSON.writeValueAsBytes(
                        JSON.createObjectNode().put("number", number).put("hash", hash)));
    }

    /** The note of a folder; empty if there is none or it cannot be read. */
    static Optional<AuditHead> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(file.toFile());
            return Optional.of(new AuditHead(
                    json.path("number").asLong(-1), json.path("hash").asText()));
        } catch (JsonProcessingException e) {
            return Optional.of(new AuditHead(-1, ""));
        }
    }
}
