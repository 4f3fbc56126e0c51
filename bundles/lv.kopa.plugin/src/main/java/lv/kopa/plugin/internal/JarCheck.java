package lv.kopa.plugin.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

    /** No more than this is expanded, so that a small file cannot keep Kopa busy. */
    static final long MOST_BYTES = 512L << 20;

    /** No more than this of a manifest is read into memory. */
    static final long LARGEST_MANIFEST = 16L << 20;

    /** No larger catalogue is handed to the framework; who reads catalogues says what is too large for one. */
    private static final long LARGEST_CATALOGUE = 64L << 20;

    private JarCheck() {}

    /** What a jar is. */
    enum Verdict {
        /** A bundle that can stand alone. */
        PLUGIN,
        /** Damaged, or not yet copied to its end. */
        NOT_WHOLE,
        /** A folder, a device, or a link that leads nowhere. */
        NO_FILE,
        /** Whole, but not what was signed. */
        TAMPERED,
        /** Expands to more than any plug-in needs. */
        TOO_LARGE,
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
        if (!Files.isRegularFile(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Finding(Verdict.NO_FILE, "");
        }
        if (LooseFile.is(file)) {
            return loose(file);
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            JarEntry manifest = jar.getJarEntry(JarFile.MANIFEST_NAME);
            if (manifest != null && manifest.getSize() > LARGEST_MANIFEST) {
                return new Finding(Verdict.TOO_LARGE, "");
            }
            byte[] buffer = new byte[BUFFER];
            long left = MOST_BYTES;
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                left -= readToEnd(jar, entries.nextElement(), buffer, left);
                if (left < 0) {
                    return new Finding(Verdict.TOO_LARGE, "");
                }
            }
            return verdict(jar.getManifest());
        } catch (FileSystemException e) {
            return new Finding(Verdict.UNREADABLE, "");
        } catch (SecurityException e) {
            return new Finding(Verdict.TAMPERED, "");
        } catch (IOException | IllegalArgumentException e) {
            // A broken structure, names of entries that are not UTF-8.
            return new Finding(Verdict.NOT_WHOLE, "");
        }
    }

    private static Finding loose(Path file) {
        try {
            return Files.size(file) > LARGEST_CATALOGUE
                    ? new Finding(Verdict.TOO_LARGE, "")
                    : new Finding(Verdict.PLUGIN, LooseFile.symbolicName(file));
        } catch (IOException e) {
            return new Finding(Verdict.UNREADABLE, "");
        }
    }

    /** Reads an entry to its end, or until it is larger than this; gives its size. */
    private static long readToEnd(JarFile jar, JarEntry entry, byte[] buffer, long most) throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        try (InputStream in = jar.getInputStream(entry)) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                sum.update(buffer, 0, read);
                size += read;
                if (size > most) {
                    return size;
                }
            }
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new ZipException("checksum of " + entry.getName());
        }
        return size;
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
