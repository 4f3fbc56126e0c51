package lv.kopa.store.internal;

import java.io.IOException;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** What was read is not what the archive writes. */
public final class MalformedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Text detail;

    /** Says what is wrong. */
    public MalformedException(Text detail) {
        super(detail.in(Language.EN));
        this.detail = detail;
    }

    /** A field is missing or cannot be understood. */
    public static MalformedException field(String name) {
        return new MalformedException(Damage.text("detail.field", name));
    }

    /** What is wrong. */
    public Text detail() {
        return detail;
    }
}
