package lv.kopa.exchange.internal.datapackage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.table.Limits;

/** A package in an archive. What it states of its sizes is not believed: what comes out of it is counted. */
final class ArchiveSource implements PackageSource {
    private static final int MOST_ENTRIES = 1_000;

    /** More came out of an archive than any table would let come out. */
    static final class BombException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final ZipFile zip;
    private final long size;
    private final Map<String, Long> furthest = new HashMap<>();
    private long expanded;

    private ArchiveSource(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    static Optional<PackageSource> open(Path path, Place place, Faults faults) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        int before = faults.count();
        long evidence = zip.stream()
                .filter(entry -> entry.getName().startsWith(WrittenEvidence.FOLDER))
                .count();
        if (zip.size() - evidence > MOST_ENTRIES) {
            faults.add(place, "package.entries", zip.size() - evidence, MOST_ENTRIES);
        } else if (evidence > WrittenEvidence.MOST) {
            faults.add(place, "package.entries", evidence, WrittenEvidence.MOST);
        } else {
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !PackageSource.isInside(name))
                    .forEach(name -> faults.add(place, "package.outside", name));
            Set<String> names = new HashSet<>();
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !names.add(name))
                    .forEach(name -> faults.add(place, "package.entryTwice", name));
        }
        if (faults.count() > before) {
            zip.close();
            return Optional.empty();
        }
        return Optional.of(new ArchiveSource(zip, Files.size(path)));
    }

    @Override
    public Optional<InputStream> file(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        return entry == null || entry.isDirectory()
                ? Optional.empty()
                : Optional.of(new Counted(path, zip.getInputStream(entry)));
    }

    @Override
    public boolean isLink(String path) {
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is read of a file once, however often it is read. */
    private final class Counted extends FilterInputStream {
        private final String path;
        private long place;

        Counted(String path, InputStream in) {
            super(in);
            this.path = path;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] chunk, int offset, int length) throws IOException {
            int read = in.read(chunk, offset, length);
            place += Math.max(read, 0);
            expanded += Math.max(0, place - furthest.getOrDefault(path, 0L));
            furthest.merge(path, place, Math::max);
            if (expanded > Limits.EXPANSION_FREE && expanded > size * Limits.EXPANSION) {
                throw new BombException();
            }
            return read;
        }
    }
}
