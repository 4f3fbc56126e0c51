package lv.kopa.store.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lv.kopa.store.internal.json.Json;

/** SHA-256, as 64 lower-case hexadecimal digits. */
final class Sha256 {
    private Sha256() {}

    /** Writes a document into a file; gives the digest of its bytes. */
    static String writing(Path file, Json.Part document) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return digest(out, stream -> Json.write(stream, document));
        }
    }

    /** The digest of the bytes of a document. */
    static String of(Json.Part document) throws IOException {
        return digest(OutputStream.nullOutputStream(), stream -> Json.write(stream, document));
    }

    /** The digest of the bytes of a file. */
    static String of(Path file) throws IOException {
        return digest(OutputStream.nullOutputStream(), stream -> Files.copy(file, stream));
    }

    @FunctionalInterface
    private interface Bytes {
        void writeTo(OutputStream stream) throws IOException;
    }

    private static String digest(OutputStream target, Bytes bytes) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            DigestOutputStream stream = new DigestOutputStream(target, sha);
            bytes.writeTo(stream);
            stream.flush();
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
