package lv.kopa.store.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import lv.kopa.store.internal.Hash;
import lv.kopa.store.internal.json.Json;

/** SHA-256 of documents, as 64 lower-case hexadecimal digits. */
final class Sha256 {
    private Sha256() {}

    /** Writes a document into a file; gives the digest of its bytes. */
    static String writing(Path file, Json.Part document) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return digest(out, document);
        }
    }

    /** The digest of the bytes of a document. */
    static String of(Json.Part document) throws IOException {
        return digest(OutputStream.nullOutputStream(), document);
    }

    private static String digest(OutputStream target, Json.Part document) throws IOException {
        MessageDigest sha = Hash.sha256();
        DigestOutputStream stream = new DigestOutputStream(target, sha);
        Json.write(stream, document);
        stream.flush();
        return HexFormat.of().formatHex(sha.digest());
    }
}
