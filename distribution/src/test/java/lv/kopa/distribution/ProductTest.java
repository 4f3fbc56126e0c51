package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** What is put together is whole: every bundle resolves in the framework that ships, and nothing is too big or unnamed. */
class ProductTest {
    private static final long MEGABYTE = 1_000_000;
    private static final Pattern CARRIED =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<scope>provided</scope>");

    /** What the launcher's class path gives to bundles: the look and feel. */
    private static final String LAUNCHER_PACKAGES =
            "com.formdev.flatlaf,com.formdev.flatlaf.icons,com.formdev.flatlaf.themes,com.formdev.flatlaf.ui,"
                    + "com.formdev.flatlaf.util";

    @Test
    void everyBundleResolves(@TempDir Path cache) throws Exception {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        LAUNCHER_PACKAGES));
        framework.init();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Path jar : files("bundles")) {
                bundles.add(
                        framework.getBundleContext().installBundle(jar.toUri().toString()));
            }
            framework.adapt(FrameworkWiring.class).resolveBundles(bundles);

            List<String> unresolved = bundles.stream()
                    .filter(bundle -> bundle.getState() != Bundle.RESOLVED)
                    .map(Bundle::getSymbolicName)
                    .toList();
            assertEquals(List.of(), unresolved);
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }

    @Test
    void isSmall() throws IOException {
        long bytes = 0;
        for (Path file : files("")) {
            bytes += Files.size(file);
        }
        long size = bytes / MEGABYTE;
        assertTrue(size <= 25, () -> "The product has " + size + " MB");
    }

    @Test
    void whatTheWrappersCarryIsListed() throws IOException {
        Path sbom = Checkout.product().resolve("sbom.json");
        assumeTrue(Files.exists(sbom), "a build with -Dfast or --offline makes no bill of materials");
        TreeSet<String> unlisted = new TreeSet<>();
        for (Path module : Checkout.modules()) {
            if (module.getFileName().toString().startsWith("lv.kopa.lib.")) {
                CARRIED.matcher(Files.readString(module.resolve("pom.xml")))
                        .results()
                        .forEach(library -> unlisted.add(library.group(1)));
            }
        }
        assertTrue(unlisted.contains("jfreechart"), "the wrappers' libraries were not found");

        String listed = Files.readString(Checkout.product().resolve("THIRD-PARTY.txt"));
        String materials = Files.readString(sbom);
        unlisted.removeIf(library ->
                listed.contains(":" + library + ":") && materials.contains("\"name\" : \"" + library + "\""));
        assertEquals(new TreeSet<>(), unlisted, "add them to distribution/pom.xml, in provided scope");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.product().resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
