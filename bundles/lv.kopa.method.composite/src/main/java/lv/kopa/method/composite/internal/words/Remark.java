package lv.kopa.method.composite.internal.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Finding.Severity;
import lv.kopa.text.Text;

/**
 * Makes a {@link Finding}. Its words are the messages {@code finding.<key>} and, where there is something to do about it,
 * {@code finding.<key>.cure}; both are given the same arguments.
 */
public final class Remark {
    private final Severity severity;
    private final String key;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private List<String> subjects = List.of();

    private Remark(Severity severity, String key) {
        this.severity = severity;
        this.key = key;
    }

    /** Begins what is good to know. */
    public static Remark ok(String key) {
        return new Remark(Severity.OK, key);
    }

    /** Begins what calls for care. */
    public static Remark caution(String key) {
        return new Remark(Severity.CAUTION, key);
    }

    /** Begins what forbids the run. */
    public static Remark refuse(String key) {
        return new Remark(Severity.REFUSE, key);
    }

    /** Adds a figure on which it rests. */
    public Remark figure(String word, double value) {
        figures.put(word, value);
        return this;
    }

    /** Says which units, indicators or nodes it concerns. */
    public Remark about(List<String> codes) {
        subjects = codes;
        return this;
    }

    /** Says which unit, indicator or node it concerns. */
    public Remark about(String code) {
        return about(List.of(code));
    }

    /** The finding. */
    public Finding say(Object... arguments) {
        String message = "finding." + key;
        String cure = message + ".cure";
        return new Finding(
                severity,
                key,
                Wording.text(message, arguments),
                Wording.MESSAGES.has(cure) ? Wording.text(cure, arguments) : Text.EMPTY,
                figures,
                subjects);
    }
}
