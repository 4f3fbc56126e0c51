package lv.kopa.exchange.internal.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests that every Java has. */
final class Hashes {
    private static final int PART = 1 << 16;

    private Hashes() {}

    /**
     * The SHA-256 of what is read to its end, hexadecimal.
     *
     * @param checkpoint called after each part; may throw to stop
     */
    static String of(InputStream in, Runnable checkpoint) throws IOException {
        MessageDigest digest = sha256();
        byte[] part = new byte[PART];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            digest.update(part, 0, read);
            checkpoint.run();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
