package lv.kopa.engine.internal.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import lv.kopa.evaluation.BundleIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class ContributorsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    private Contributors contributors = new Contributors(Optional.empty());
    private long lastModified = 1;

    /** A bundle that knows no more than what is asked of it here. */
    private Bundle bundle(String location, List<URL> entries) {
        return (Bundle) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getLocation" -> location;
                    case "getSymbolicName" -> "org.example.toy";
                    case "getVersion" -> new Version("1.2.3");
                    case "getBundleId" -> 7L;
                    case "getLastModified" -> lastModified;
                    case "getState" -> Bundle.ACTIVE;
                    case "findEntries" -> Collections.enumeration(entries);
                    case "adapt" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Contributor contributor(String location) {
        return contributors.of(bundle(location, List.of()));
    }

    private Path jar(String name, String... contents) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (int i = 0; i < contents.length; i++) {
                jar.putNextEntry(new JarEntry("entry" + i + ".txt"));
                jar.write(contents[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void aJarIsKnownByItsContents() throws Exception {
        Path jar = jar("my plugin.jar", "one");
        String sha =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        BundleIdentity expected = new BundleIdentity("org.example.toy", "1.2.3", sha, Optional.empty());
        String uri = jar.toUri().toString();
        contributors = new Contributors(Optional.of(folder));
        for (String location : List.of(uri, "reference:" + uri, jar.toString(), "plugin:my plugin.jar")) {
            Contributor contributor = contributor(location);
            assertEquals("my plugin.jar", contributor.jar(), location);
            assertEquals(expected, contributor.identity(), location);
            assertEquals("org.example.toy 1.2.3", contributor.name());
            assertNull(contributor.loader(), "a bundle that has no classes now");
        }
    }

    @Test
    void aFileOfDataInThePluginFolderIsKnownByItsContentsAndSignedByNobody() throws Exception {
        Path file = Files.writeString(folder.resolve("label.json"), "{}");
        contributors = new Contributors(Optional.of(folder));
        Contributor contributor = contributor("plugin:label.json");
        assertEquals("label.json", contributor.jar());
        assertEquals(
                new BundleIdentity("org.example.toy", "1.2.3", Jars.digest(file), Optional.empty()),
                contributor.identity());
    }

    @Test
    void aPluginThatHasGoneKeepsItsName() {
        assertEquals("toy.jar", contributor("plugin:toy.jar").jar());
        contributors = new Contributors(Optional.of(folder));
        assertEquals("toy.jar", contributor("plugin:toy.jar").jar());
    }

    @Test
    void aJarIsReadOnceForEachUpdate() throws IOException {
        Path jar = jar("toy.jar", "one");
        Contributor contributor = contributor(jar.toString());
        BundleIdentity first = contributor.identity();
        jar("toy.jar", "two");
        assertSame(first, contributor.identity(), "what runs is still the old one");
        assertFalse(contributor.gone());
        lastModified++;
        assertTrue(contributor.gone());
        assertSame(first, contributor.identity());
        assertNotEquals(first.digest(), contributor(jar.toString()).identity().digest());
    }

    @Test
    void withoutAJarTheEntriesCount() throws IOException {
        Path one = Files.writeString(folder.resolve("a.txt"), "one");
        Path two = Files.writeString(folder.resolve("b.txt"), "two");
        URL[] urls = {one.toUri().toURL(), two.toUri().toURL()};
        List<String> digests = new ArrayList<>();
        for (List<URL> entries : List.of(List.of(urls[0], urls[1]), List.of(urls[1], urls[0]), List.of(urls[0]))) {
            lastModified++;
            Contributor contributor = contributors.of(bundle("http://example.org/x/toy.jar?v=1", entries));
            assertEquals("toy.jar", contributor.jar());
            digests.add(contributor.identity().digest());
        }
        assertEquals(digests.get(0), digests.get(1), "the order in which they are found does not count");
        assertNotEquals(digests.get(0), digests.get(2));
    }

    @Test
    void whoSignedEveryEntryIsTheSigner() throws Exception {
        Path keys = folder.resolve("keys.p12");
        tool(
                "keytool",
                "-genkeypair",
                "-alias",
                "riga",
                "-keyalg",
                "EC",
                "-dname",
                "CN=Rīgas reģions, O=Riga, C=LV",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD);
        Path jar = jar("signed.jar", "one", "two");
        tool("jarsigner", "-keystore", keys.toString(), "-storepass", PASSWORD, jar.toString(), "riga");
        assertEquals(Optional.of("Rīgas reģions"), Signers.signer(jar));

        Path added = Files.copy(jar, folder.resolve("added.jar"));
        Path more = Files.writeString(folder.resolve("more.txt"), "unsigned");
        tool(
                "jar",
                "uf",
                added.toString(),
                "-C",
                folder.toString(),
                more.getFileName().toString());
        assertEquals(Optional.empty(), Signers.signer(added), "an entry was added");

        Path changed = Files.copy(jar, folder.resolve("changed.jar"));
        Files.writeString(folder.resolve("entry0.txt"), "changed");
        tool("jar", "uf", changed.toString(), "-C", folder.toString(), "entry0.txt");
        assertEquals(Optional.empty(), Signers.signer(changed), "an entry was changed");
    }

    private static void tool(String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("tool", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        String said = Files.readString(output, Charset.defaultCharset());
        Files.delete(output);
        assertEquals(0, exit, said);
    }
}
