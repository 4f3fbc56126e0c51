package lv.kopa.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;

/**
 * An installation of Kopa. Nothing is ever written into it.
 *
 * @param folder the installation
 * @param version its version
 * @param bundles its bundles, sorted by name
 * @param startRules which bundles are started
 */
public record Product(Path folder, String version, List<Path> bundles, StartRules startRules) {
    /** The end of a jar that holds the checksums of its entries, in bytes: of all, in a jar of ours. */
    private static final int TAIL = 32 * 1024;

    /** Copies the list. */
    public Product {
        bundles = List.copyOf(bundles);
    }

    /** The installation to which this launcher belongs. */
    static Product own() throws IOException {
        try {
            Path launcher = Path.of(Product.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return in(launcher.resolveSibling("..").normalize());
        } catch (URISyntaxException e) {
            throw new IOException("the launcher is in no file", e);
        }
    }

    /** The installation in this folder. */
    public static Product in(Path folder) throws IOException {
        List<Path> bundles = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder.resolve("bundles"), "*.jar")) {
            jars.forEach(bundles::add);
        }
        Collections.sort(bundles);
        Properties rules = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve("conf/launcher.properties"))) {
            rules.load(in);
        }
        return new Product(folder, ownVersion(), bundles, StartRules.of(rules));
    }

    /** The version of this launcher, which is that of the product. */
    static String ownVersion() {
        String version = Product.class.getPackage().getImplementationVersion();
        return version != null ? version : "0.0.0";
    }

    /**
     * A short word that changes whenever the version, the place or the content of a bundle changes. Reads the ends of
     * the jars only: a jar ends with the checksums of all it holds.
     */
    String key() throws IOException {
        CRC32 sum = new CRC32();
        byte[] tail = new byte[TAIL];
        sum.update(folder.toString().getBytes(StandardCharsets.UTF_8));
        for (Path bundle : bundles) {
            sum.update(bundle.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            try (RandomAccessFile jar = new RandomAccessFile(bundle.toFile(), "r")) {
                long size = jar.length();
                int read = (int) Math.min(size, TAIL);
                jar.seek(size - read);
                jar.readFully(tail, 0, read);
                sum.update(tail, 0, read);
                sum.update(Long.toString(size).getBytes(StandardCharsets.UTF_8));
            }
        }
        return version + "-" + Long.toHexString(sum.getValue());
    }
}
