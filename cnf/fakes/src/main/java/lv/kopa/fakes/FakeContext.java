package lv.kopa.fakes;

import java.nio.file.Path;
import lv.kopa.task.TaskContext;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A person who runs a task in some folder, and may lose patience. */
public final class FakeContext implements TaskContext {
    /** Whether the person has lost patience. */
    public boolean cancelled;

    /** How far the task says that it is. */
    public double furthest;

    private final Path folder;
    private final Language language;

    /** A person who speaks English. */
    public FakeContext(Path folder) {
        this(folder, Language.EN);
    }

    /** A person who speaks this language. */
    public FakeContext(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    @Override
    public Language language() {
        return language;
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
