package lv.kopa.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kopa.text.Text;

/**
 * One thing that was found when data and arguments were looked at.
 *
 * @param severity what follows from it
 * @param key stable word for programs, for example {@code constant-indicator}
 * @param message what was found, in words
 * @param cure what to do instead; {@linkplain Text#EMPTY empty} where nothing needs to be done
 * @param figures the figures on which it rests, by stable word
 * @param subjects codes of the units, indicators or nodes that it concerns
 */
public record Finding(
        Severity severity, String key, Text message, Text cure, Map<String, Double> figures, List<String> subjects) {

    /** What follows from a finding. Ordered from good to bad. */
    public enum Severity {
        /** Nothing; it is good to know. */
        OK,
        /** The result must be read with care. */
        CAUTION,
        /** The data cannot carry the method. */
        REFUSE
    }

    /** Copies the collections, keeping their order. */
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(key);
        Objects.requireNonNull(message);
        Objects.requireNonNull(cure);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        subjects = List.copyOf(subjects);
    }
}
