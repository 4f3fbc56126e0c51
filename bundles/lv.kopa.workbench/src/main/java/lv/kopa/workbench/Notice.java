package lv.kopa.workbench;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * Something that is told without interrupting.
 *
 * @param severity how much it matters
 * @param text what is told, one sentence
 * @param viewId the view that says more
 */
public record Notice(Severity severity, Text text, Optional<String> viewId) {

    /** How much a notice matters. */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** To be looked at. */
        WARNING,
        /** Something did not work. */
        ERROR
    }

    /** Rejects nulls. */
    public Notice {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(text);
        Objects.requireNonNull(viewId);
    }

    /** Good to know. */
    public static Notice info(Text text) {
        return new Notice(Severity.INFO, text, Optional.empty());
    }
}
