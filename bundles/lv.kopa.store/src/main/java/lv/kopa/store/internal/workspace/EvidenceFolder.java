package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.kopa.registry.Evidence;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Hash;
import lv.kopa.store.internal.Trouble;

/** Files of evidence in the folder of a workspace, each named by its SHA-256. */
final class EvidenceFolder implements Evidence {
    /** The name of the folder. */
    static final String NAME = "evidence";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Path place;

    EvidenceFolder(Path workspace) {
        this(workspace, workspace);
    }

    /**
     * @param place what people call the workspace, if something cannot be written there
     */
    EvidenceFolder(Path workspace, Path place) {
        folder = workspace.resolve(NAME);
        this.place = place;
    }

    /** The hashes under which something is kept. */
    List<String> hashes() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> HASH.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Where a file is kept. */
    Path file(String sha256) {
        return folder.resolve(sha256);
    }

    @Override
    public String keep(Path file) throws WorkspaceException {
        try (InputStream in = Files.newInputStream(file)) {
            return keep(in, Optional.empty());
        } catch (FileSystemException e) {
            throw Trouble.of(e, file.toString().equals(e.getFile()) ? file : place);
        } catch (IOException e) {
            throw Trouble.of(e, Trouble.full(e, place) ? place : file);
        }
    }

    @Override
    public void keep(String sha256, InputStream content) throws WorkspaceException {
        try {
            keep(content, Optional.of(sha256));
        } catch (IOException e) {
            throw Trouble.of(e, place);
        }
    }

    private String keep(InputStream content, Optional<String> expected) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(".new-" + UUID.randomUUID()); // readable to others on a share
        try {
            Files.copy(content, fresh);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            String sha256 = Hash.of(fresh);
            if (expected.isPresent() && !expected.get().equals(sha256)) {
                throw Trouble.of("altered-evidence", null, expected.get());
            }
            if (!Files.exists(file(sha256)) || !Hash.of(file(sha256)).equals(sha256)) {
                Files.move(fresh, file(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return sha256;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public boolean has(String sha256) {
        return HASH.matcher(sha256).matches() && Files.isRegularFile(file(sha256));
    }

    @Override
    public InputStream open(String sha256) throws WorkspaceException {
        Path file = file(sha256);
        if (!has(sha256)) {
            throw Trouble.of("no-evidence", null, sha256);
        }
        try {
            return compared(file, sha256);
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    /** The file from its beginning, after all of it was compared with its hash; it may be larger than the memory. */
    private static InputStream compared(Path file, String sha256) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        boolean whole = false;
        try {
            if (!Hash.of(Channels.newInputStream(channel)).equals(sha256)) {
                throw Trouble.of("altered-evidence", null, sha256);
            }
            channel.position(0);
            whole = true;
            return Channels.newInputStream(channel);
        } finally {
            if (!whole) {
                channel.close();
            }
        }
    }
}
