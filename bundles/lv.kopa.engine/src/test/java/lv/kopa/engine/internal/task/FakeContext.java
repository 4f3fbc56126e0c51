package lv.kopa.engine.internal.task;

import java.nio.file.Path;
import lv.kopa.task.TaskContext;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A person who speaks English in some folder, and may lose patience. */
final class FakeContext implements TaskContext {
    private final Path folder;
    boolean cancelled;
    double furthest;

    FakeContext(Path folder) {
        this.folder = folder;
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public Path workingFolder() {
        return folder;
    }

    @Override
    public void progress(double fraction, Text step) {
        if (fraction > 0 && fraction < furthest) {
            throw new AssertionError("progress goes back");
        }
        furthest = fraction;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
