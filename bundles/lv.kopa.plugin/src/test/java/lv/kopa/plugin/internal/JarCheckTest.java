package lv.kopa.plugin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import lv.kopa.plugin.internal.JarCheck.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarCheckTest {
    private static final int ENTRY_SIZE = 20_000;

    @TempDir
    private Path folder;

    private static byte[] jar(String... headers) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        for (int i = 0; i < headers.length; i += 2) {
            manifest.getMainAttributes().putValue(headers[i], headers[i + 1]);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            byte[] content = new byte[ENTRY_SIZE];
            new Random(1).nextBytes(content);
            jar.putNextEntry(new ZipEntry("content"));
            jar.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bundle() throws IOException {
        return jar("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "org.example.x;singleton:=true");
    }

    private JarCheck.Finding look(byte[] bytes) throws IOException {
        return JarCheck.look(Files.write(folder.resolve("x.jar"), bytes));
    }

    @Test
    void knowsABundleAndItsName() throws Exception {
        assertEquals(new JarCheck.Finding(Verdict.PLUGIN, "org.example.x"), look(bundle()));
    }

    @Test
    void tellsWhatIsNoPlugin() throws Exception {
        assertEquals(Verdict.NO_BUNDLE, look(jar()).verdict());
        assertEquals(
                Verdict.NO_BUNDLE, look(jar("Bundle-SymbolicName", "old.style")).verdict());
        assertEquals(
                Verdict.FRAGMENT,
                look(jar("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "x", "Fragment-Host", "y"))
                        .verdict());
    }

    @Test
    void noBeginningOfAJarIsWhole() throws Exception {
        byte[] bytes = bundle();
        for (int length = 0; length < bytes.length; length += 97) {
            assertEquals(Verdict.NOT_WHOLE, look(Arrays.copyOf(bytes, length)).verdict(), "first " + length + " bytes");
        }
    }

    @Test
    void aFlippedBitInTheContentIsNoticed() throws Exception {
        byte[] bytes = bundle();
        for (int place = 1_000; place < ENTRY_SIZE; place += 1_000) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 4;
            assertNotEquals(Verdict.PLUGIN, look(damaged).verdict(), "bit in byte " + place);
        }
    }

    @Test
    void noiseOfAnyLengthIsNoJar() throws Exception {
        Random random = new Random(2);
        for (int i = 0; i < 50; i++) {
            byte[] noise = new byte[random.nextInt(3_000)];
            random.nextBytes(noise);
            assertEquals(Verdict.NOT_WHOLE, look(noise).verdict());
        }
    }

    @Test
    void whatIsNoFileIsToldAsThat() throws Exception {
        assertEquals(Verdict.NO_FILE, JarCheck.look(folder).verdict());
        Path link = Files.createSymbolicLink(folder.resolve("link.jar"), folder.resolve("nowhere"));
        assertEquals(Verdict.NO_FILE, JarCheck.look(link).verdict());
        assertTrue(JarStamp.of(link).isPresent());
    }

    @Test
    void whatExpandsToMuchMoreIsNotReadToItsEnd() throws Exception {
        byte[] zeros = new byte[1 << 20];
        Path content = folder.resolve("content.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(content), new Manifest())) {
            jar.putNextEntry(new ZipEntry("content"));
            for (long size = 0; size <= JarCheck.MOST_BYTES; size += zeros.length) {
                jar.write(zeros);
            }
        }
        assertEquals(Verdict.TOO_LARGE, JarCheck.look(content).verdict());

        Path manifest = folder.resolve("manifest.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(manifest))) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            for (long size = 0; size <= JarCheck.LARGEST_MANIFEST; size += zeros.length) {
                jar.write(zeros);
            }
        }
        assertEquals(Verdict.TOO_LARGE, JarCheck.look(manifest).verdict());
    }

    @Test
    void whatWasChangedAfterItWasSignedIsNotCalledDamaged() throws Exception {
        Path jar = Files.write(folder.resolve("signed.jar"), bundle());
        String keys = folder.resolve("keys").toString();
        tool(
                "keytool",
                "-genkeypair",
                "-keystore",
                keys,
                "-storepass",
                "secret",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=a");
        tool("jarsigner", "-keystore", keys, "-storepass", "secret", jar.toString(), "a");
        assertEquals(Verdict.PLUGIN, JarCheck.look(jar).verdict());

        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath("content"), "something else");
        }
        assertEquals(Verdict.TAMPERED, JarCheck.look(jar).verdict());
    }

    private static void tool(String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        command.addAll(List.of(arguments));
        assertEquals(
                0,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start()
                        .waitFor());
    }

    @Test
    void whatCannotBeOpenedIsNotCalledDamaged() {
        assertEquals(
                Verdict.UNREADABLE, JarCheck.look(folder.resolve("gone.jar")).verdict());
    }
}
