package lv.kopa.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Where the build put things: the checkout, its bundles and the product that was made of them. */
final class Checkout {
    private Checkout() {}

    /** The root folder of the checkout. */
    static Path root() {
        return Path.of(System.getProperty("kopa.checkout")).normalize();
    }

    /** The product as a folder, as a user would unpack it. */
    static Path product() {
        return Path.of(System.getProperty("kopa.product"));
    }

    /** The folders of the modules under {@code bundles}, in order of name. */
    static List<Path> modules() {
        try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the modules that are bundles: all but the launcher, which starts before there is a framework. */
    static List<String> bundles() {
        return modules().stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> !name.equals("lv.kopa.launcher"))
                .toList();
    }

    /** The jar that the build made of a bundle. */
    static Path jar(String bundle) {
        Path target = root().resolve("bundles").resolve(bundle).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file ->
                            file.getFileName().toString().matches("\\Q" + bundle + "\\E-\\d.*(?<!-tests)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No jar of " + bundle + " in " + target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest that the build wrote for a bundle. */
    static Manifest manifest(String bundle) {
        try (JarFile jar = new JarFile(jar(bundle).toFile());
                InputStream in = jar.getInputStream(jar.getEntry(JarFile.MANIFEST_NAME))) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
