package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * A rule over the registry.
 *
 * @param id its number, for example {@code V-06}
 * @param name what it asks for, one sentence
 * @param severity how bad it is to break it
 * @param judged when it is judged
 * @param verified whether somebody has compared it with the text of the law; a document prints it where nobody has
 * @param asOf the day on which the source was read
 * @param source where it is written
 * @param file the file of a plug-in that gives its numbers; empty where they are those that ship
 */
public record CheckRule(
        String id,
        Text name,
        Severity severity,
        Judged judged,
        boolean verified,
        Optional<LocalDate> asOf,
        Text source,
        Optional<String> file) {

    /** How bad it is to break a rule. */
    public enum Severity {
        /** It must not be. */
        ERROR,
        /** It should be looked at. */
        CAUTION,
        /** It is told. */
        NOTE
    }

    /** When a rule is judged. */
    public enum Judged {
        /** When an application is decided. */
        AT_APPLICATION,
        /** During the time of the grant. */
        OVER_TIME,
        /** Whenever data are entered. */
        ALWAYS
    }

    /** A rule with the numbers that ship. */
    public CheckRule(
            String id,
            Text name,
            Severity severity,
            Judged judged,
            boolean verified,
            Optional<LocalDate> asOf,
            Text source) {
        this(id, name, severity, judged, verified, asOf, source, Optional.empty());
    }

    /** The same with numbers from a file of a plug-in. */
    public CheckRule from(String other) {
        return new CheckRule(id, name, severity, judged, verified, asOf, source, Optional.of(other));
    }

    /** Rejects nulls. */
    public CheckRule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(judged);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(source);
        Objects.requireNonNull(file);
    }
}
