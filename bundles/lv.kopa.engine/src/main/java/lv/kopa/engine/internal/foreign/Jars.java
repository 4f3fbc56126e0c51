package lv.kopa.engine.internal.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.evaluation.BundleIdentity;
import org.osgi.framework.Bundle;

/** Reads which code a bundle holds. */
final class Jars {
    private Jars() {}

    /** Which code this is: from its jar or, where that is not at hand, from what the framework has of it. */
    static BundleIdentity identity(Bundle bundle, Optional<Path> file) {
        try {
            return new BundleIdentity(
                    bundle.getSymbolicName(),
                    bundle.getVersion().toString(),
                    file.isPresent() ? digest(file.get()) : digest(bundle),
                    file.isPresent() ? Signers.signer(file.get()) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + bundle.getLocation(), e);
        }
    }

    /** SHA-256 of a file. */
    static String digest(Path file) throws IOException {
        MessageDigest sha = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
            Files.copy(file, out);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** SHA-256 over names and contents of all entries in the order of their names. */
    private static String digest(Bundle bundle) throws IOException {
        TreeMap<String, URL> entries = new TreeMap<>();
        Enumeration<URL> found = bundle.findEntries("/", "*", true);
        if (found != null) {
            Collections.list(found).forEach(url -> entries.put(url.getPath(), url));
        }
        MessageDigest sha = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
            for (var entry : entries.entrySet()) {
                out.write((entry.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
                if (!entry.getKey().endsWith("/")) {
                    try (InputStream in = entry.getValue().openStream()) {
                        in.transferTo(out);
                    }
                }
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
