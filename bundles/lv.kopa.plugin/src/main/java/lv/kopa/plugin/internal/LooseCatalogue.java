package lv.kopa.plugin.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Constants;

/**
 * A catalogue of indicators that lies in the plug-in folder as it is. The framework is handed a jar that holds it, so that
 * whoever follows catalogues meets one kind alone.
 */
final class LooseCatalogue {
    /** Where a bundle has its catalogues. */
    private static final String PLACE = "kopa/catalogue/";

    private static final String ENDING = ".json";
    private static final String PREFIX = "kopa.loose.";

    private LooseCatalogue() {}

    /** Whether a file is called as one. */
    static boolean is(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The symbolic name of the bundle that holds it. */
    static String symbolicName(Path file) {
        return PREFIX + stem(file).replaceAll("[^A-Za-z0-9_-]", "_");
    }

    /** The jar that holds it. */
    static InputStream jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes lines = manifest.getMainAttributes();
        lines.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        lines.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        lines.putValue(Constants.BUNDLE_SYMBOLICNAME, symbolicName(file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry(PLACE + stem(file) + ENDING));
            Files.copy(file, jar);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static String stem(Path file) {
        String name = name(file);
        return name.substring(0, name.length() - ENDING.length());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
