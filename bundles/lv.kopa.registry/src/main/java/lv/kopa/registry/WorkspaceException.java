package lv.kopa.registry;

import java.io.IOException;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A workspace cannot be opened, written or read: it is in use, of a newer version, damaged, on a full disk. */
public final class WorkspaceException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Text text;
    private final transient Text cure;

    /**
     * @param text what is wrong
     * @param cure what to do
     * @param cause what was met, may be null
     */
    public WorkspaceException(Text text, Text cure, Throwable cause) {
        super(text.in(Language.EN) + " " + cure.in(Language.EN), cause);
        this.text = text;
        this.cure = cure;
    }

    /** What is wrong. */
    public Text text() {
        return text;
    }

    /** What to do. */
    public Text cure() {
        return cure;
    }
}
