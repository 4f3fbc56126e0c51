package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.kopa.launcher.Folders;
import lv.kopa.launcher.Product;
import lv.kopa.launcher.StartException;
import lv.kopa.launcher.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.FrameworkWiring;

/** Starts the bundles that ship. */
class StartTest {
    @TempDir
    private Path home;

    private static List<Bundle> bundles(RunningKopa kopa) {
        return Arrays.asList(kopa.workbench().framework().getBundleContext().getBundles());
    }

    @Test
    void everyBundleThatShipsResolves() throws Exception {
        try (RunningKopa kopa = RunningKopa.start(home)) {
            FrameworkWiring wiring = kopa.workbench().framework().adapt(FrameworkWiring.class);
            wiring.resolveBundles(bundles(kopa));
            for (Bundle bundle : bundles(kopa)) {
                assertTrue(bundle.getState() >= Bundle.RESOLVED, () -> bundle + " does not resolve");
            }
            assertEquals(
                    bundles(kopa).size() - 1,
                    Product.in(Checkout.product()).bundles().size());
        }
    }

    @Test
    void infoSaysWhatRunsAndWhere() throws Exception {
        Map<Path, Object> before = installation();
        try (RunningKopa kopa = RunningKopa.start(home)) {
            JsonNode info = kopa.run("info", "--json").json();
            for (String folder : List.of("data", "cache", "log", "plugins")) {
                Path path = Path.of(info.get("folders").get(folder).asText());
                assertTrue(path.startsWith(home), path::toString);
            }
            assertEquals(
                    Checkout.product().toString(),
                    info.get("folders").get("installation").asText());
            assertTrue(info.get("methods").asInt() >= 1, info::toString);
            assertEquals(0, info.get("problems").asInt(), info::toString);
            assertTrue(info.get("java").asText().startsWith(System.getProperty("java.version")), info::toString);
            String latvian = kopa.run("info", "--language", "lv").out();
            assertTrue(latvian.contains("Spraudņi"), latvian);
        }
        assertEquals(before, installation(), "nothing is written into the installation");
    }

    private static Map<Path, Object> installation() throws IOException {
        Map<Path, Object> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(Checkout.product())) {
            for (Path file : found.toList()) {
                files.put(
                        file, List.of(Files.getLastModifiedTime(file), Files.isDirectory(file) ? 0 : Files.size(file)));
            }
        }
        return files;
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> found = Files.walk(home.resolve("cache/framework"))) {
            return found.filter(path -> path.endsWith("bundle.info")).toList();
        }
    }

    @Test
    void aSecondStartTakesTheBundlesFromTheCache() throws Exception {
        RunningKopa.start(home).close();
        Path marker = cached().get(0).resolveSibling("../complete").normalize();
        Object made = Files.getLastModifiedTime(marker);
        RunningKopa.start(home).close();
        assertEquals(made, Files.getLastModifiedTime(marker));
    }

    @Test
    void aBrokenCacheIsMadeAnew() throws Exception {
        RunningKopa.start(home).close();
        for (Path info : cached()) {
            Files.writeString(info, "not what it was");
        }
        try (RunningKopa kopa = RunningKopa.start(home)) {
            assertEquals(0, kopa.run("info").exitCode());
        }
        Files.delete(cached().get(0));
        try (RunningKopa kopa = RunningKopa.start(home)) {
            assertEquals(0, kopa.run("info").exitCode());
        }
    }

    @Test
    void severalWorkOnOneHomeAtOnce() throws Exception {
        try (RunningKopa one = RunningKopa.start(home);
                RunningKopa two = RunningKopa.start(home)) {
            assertEquals(0, one.run("info").exitCode());
            assertEquals(0, two.run("info").exitCode());
        }
    }

    @Test
    void aMissingPartIsNoticedAndItsCacheSwept() throws Exception {
        Product whole = Product.in(Checkout.product());
        List<Path> rest = new ArrayList<>(whole.bundles());
        assertTrue(rest.removeIf(jar -> jar.getFileName().toString().startsWith("lv.kopa.task-")));
        Product broken = new Product(whole.folder(), whole.version(), rest, whole.startRules());
        assertThrows(StartException.class, () -> Workbench.start(broken, Folders.below(home), ""));
        assertFalse(Files.exists(home.resolve("cache/framework")) && !cached().isEmpty());
    }
}
