package lv.kopa.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import lv.kopa.registry.WorkspaceException;

/** What a person is told when a workspace cannot be opened, read or written. */
public final class Trouble {
    private Trouble() {}

    /** The message {@code workspace.<key>} and its cure. */
    public static WorkspaceException of(String key, Throwable cause, Object... arguments) {
        return new WorkspaceException(
                Wording.text("workspace." + key, arguments),
                Wording.text("workspace." + key + ".cure", arguments),
                cause);
    }

    /** A failure of files. */
    public static WorkspaceException of(IOException failure, Path place) {
        if (failure instanceof WorkspaceException known) {
            return known;
        }
        if (full(failure, place)) {
            return of("full", failure, place.toString());
        }
        if (readOnly(failure)) {
            return of("read-only", failure, place.toString());
        }
        return of("unreadable", failure, place.toString(), words(failure));
    }

    /** What the system says, without the file that it says it of: that may be a hidden one. */
    private static String words(IOException failure) {
        boolean reasoned = failure instanceof FileSystemException system && system.getReason() != null;
        return reasoned ? ((FileSystemException) failure).getReason() : String.valueOf(failure.getMessage());
    }

    /** Whether something failed because nothing can be written there. */
    public static boolean readOnly(IOException failure) {
        return failure instanceof AccessDeniedException
                || failure instanceof FileSystemException system
                        && String.valueOf(system.getReason()).contains("Read-only")
                || failure.getCause() instanceof ReadOnlyFileSystemException;
    }

    /** Whether something failed because there is no room. */
    public static boolean full(Throwable failure, Path place) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (message.contains("No space left")
                    || message.contains("not enough space")
                    || message.contains("File too large")
                    || message.contains("quota")) {
                return true;
            }
        }
        return false;
    }
}
