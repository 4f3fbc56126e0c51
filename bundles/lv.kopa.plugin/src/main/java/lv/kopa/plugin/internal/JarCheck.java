package lv.kopa.plugin.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.osgi.framework.Constants;

/** Looks at a jar before the framework gets to see it. */
final class JarCheck {
    private static final int BUFFER = 1 << 16;

    private JarCheck() {}

    /** What a jar is. */
    enum Verdict {
        /** A bundle that can stand alone. */
        PLUGIN,
        /** Damaged, or not yet copied to its end. */
        NOT_WHOLE,
        /** Not to be opened: locked by whoever copies it, or forbidden. */
        UNREADABLE,
        /** Whole, but no bundle. */
        NO_BUNDLE,
        /** A piece of another bundle. */
        FRAGMENT;

        /** Whether all of the file was read. */
        boolean whole() {
            return this != NOT_WHOLE && this != UNREADABLE;
        }
    }

    /**
     * What came of looking.
     *
     * @param verdict what the jar is
     * @param symbolicName symbolic name of the bundle, empty if it is none
     */
    record Finding(Verdict verdict, String symbolicName) {}

    /** Reads every entry to its end, so that what is cut off or damaged anywhere is noticed. */
    static Finding look(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            byte[] buffer = new byte[BUFFER];
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                readToEnd(jar, entries.nextElement(), buffer);
            }
            return verdict(jar.getManifest());
        } catch (FileSystemException e) {
            return new Finding(Verdict.UNREADABLE, "");
        } catch (IOException | SecurityException | IllegalArgumentException e) {
            // A broken structure, a broken signature, names of entries that are not UTF-8.
            return new Finding(Verdict.NOT_WHOLE, "");
        }
    }

    private static void readToEnd(JarFile jar, JarEntry entry, byte[] buffer) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = jar.getInputStream(entry)) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                sum.update(buffer, 0, read);
            }
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new ZipException("checksum of " + entry.getName());
        }
    }

    private static Finding verdict(Manifest manifest) {
        Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
        String name = attributes.getValue(Constants.BUNDLE_SYMBOLICNAME);
        if (name == null || !"2".equals(strip(attributes.getValue(Constants.BUNDLE_MANIFESTVERSION)))) {
            return new Finding(Verdict.NO_BUNDLE, "");
        }
        Verdict verdict = attributes.getValue(Constants.FRAGMENT_HOST) == null ? Verdict.PLUGIN : Verdict.FRAGMENT;
        return new Finding(verdict, name.split(";", 2)[0].strip());
    }

    private static String strip(String value) {
        return value == null ? null : value.strip();
    }
}
