package lv.kopa.desktop.evaluation.internal.method;

import lv.kopa.evaluation.MethodEntry;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** What is said of a chosen method that is not here. */
public final class MissingMethod {
    private static final Messages MESSAGES = Messages.of(MissingMethod.class);

    private MissingMethod() {}

    /** What is missing, and where it belongs: the jar, where the method was here before. */
    public static Text text(String id, Present present) {
        MethodEntry last = present.seen().get(id);
        return last == null
                ? MESSAGES.text("missing.unknown", id)
                : MESSAGES.text(
                        "missing.jar",
                        last.description().name(),
                        last.origin(),
                        last.bundle().version());
    }
}
