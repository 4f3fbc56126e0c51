package lv.kopa.plugin.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.osgi.framework.Constants;

/**
 * A file of data that lies in the plug-in folder as it is: a catalogue of indicators, a scorecard, a rubric, numbers of rules. The framework is
 * handed a jar that holds it where a bundle has files of its form, so that whoever follows them meets one kind alone. A file of no
 * form is taken for a catalogue, whose reader says what is wrong with it.
 */
final class LooseFile {
    private static final String CATALOGUE = "kopa/catalogue/";

    /** Where a bundle has its files, by what they say of their form. */
    private static final Pattern FORM =
            Pattern.compile("\"format\"\\s*:\\s*\"kopa-(scorecard|ris3|rule-numbers)-\\d+\"");

    /** The form of a file is said in its first lines. */
    private static final int BEGINNING = 4096;

    private static final String ENDING = ".json";
    private static final String PREFIX = "kopa.loose.";

    private LooseFile() {}

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
            jar.putNextEntry(new ZipEntry(place(file) + stem(file) + ENDING));
            Files.copy(file, jar);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static String place(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher form = FORM.matcher(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8));
            return form.find() ? "kopa/" + form.group(1) + "/" : CATALOGUE;
        }
    }

    private static String stem(Path file) {
        String name = name(file);
        return name.substring(0, name.length() - ENDING.length());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
