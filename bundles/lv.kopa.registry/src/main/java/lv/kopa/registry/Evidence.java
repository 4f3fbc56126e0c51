package lv.kopa.registry;

import java.io.InputStream;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Files that prove what facts say, kept once under their SHA-256. */
@ProviderType
public interface Evidence {

    /**
     * Keeps a copy of a file.
     *
     * @return its SHA-256 as 64 lower-case hexadecimal digits
     * @throws WorkspaceException if it cannot be read or kept
     */
    String keep(Path file) throws WorkspaceException;

    /**
     * Keeps what is read to its end, if it is what it is said to be. Whoever gave the stream closes it.
     *
     * @param sha256 the hash that it must have
     * @throws WorkspaceException if it has another, or cannot be read or kept; nothing is kept then
     */
    void keep(String sha256, InputStream content) throws WorkspaceException;

    /** Whether a file is kept under this hash, altered or not. */
    boolean has(String sha256);

    /**
     * Opens a file that is kept.
     *
     * @throws WorkspaceException if there is none under this hash, or it was altered
     */
    InputStream open(String sha256) throws WorkspaceException;
}
