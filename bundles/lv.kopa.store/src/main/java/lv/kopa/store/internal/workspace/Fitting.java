package lv.kopa.store.internal.workspace;

import java.nio.file.Path;
import java.util.List;
import lv.kopa.registry.Audit;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.text.Text;

/**
 * Judges whether what came out of a backup fits its log. Files of evidence that were not there when it was made are missing,
 * but nothing was altered.
 */
final class Fitting {
    private final Path backup;
    private final boolean anyway;
    private List<Text> altered = List.of();

    /**
     * Of a backup.
     *
     * @param anyway whether what does not fit is taken as it is
     */
    Fitting(Path backup, boolean anyway) {
        this.backup = backup;
        this.anyway = anyway;
    }

    /**
     * Takes what was found.
     *
     * @throws WorkspaceException if it does not fit, and is not taken so
     */
    void judge(Audit.Verification found) throws WorkspaceException {
        altered = found.altered();
        if (!altered.isEmpty() && !anyway) {
            throw Trouble.of("altered-backup", null, backup.toString(), altered.get(0));
        }
    }

    /** What does not fit. */
    List<Text> altered() {
        return altered;
    }
}
