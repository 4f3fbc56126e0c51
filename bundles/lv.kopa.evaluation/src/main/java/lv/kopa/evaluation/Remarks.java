package lv.kopa.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kopa.evaluation.Finding.Severity;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * Makes {@linkplain Finding findings} out of the messages of a bundle. Their words are the messages {@code finding.<key>} and,
 * where there is something to do about it, {@code finding.<key>.cure}; both are given the same arguments.
 *
 * @param messages the messages of the bundle that says it
 */
public record Remarks(Messages messages) {
    /** Rejects null. */
    public Remarks {
        Objects.requireNonNull(messages);
    }

    /** Begins what is good to know. */
    public Remark ok(String key) {
        return new Remark(messages, Severity.OK, key);
    }

    /** Begins what calls for care. */
    public Remark caution(String key) {
        return new Remark(messages, Severity.CAUTION, key);
    }

    /** Begins what forbids the run. */
    public Remark refuse(String key) {
        return new Remark(messages, Severity.REFUSE, key);
    }

    /** Begins what weighs so much. */
    public Remark of(Severity severity, String key) {
        return new Remark(messages, severity, key);
    }

    /** A finding that is being made. */
    public static final class Remark {
        private final Messages messages;
        private final Severity severity;
        private final String key;
        private final Map<String, Double> figures = new LinkedHashMap<>();
        private List<String> subjects = List.of();

        private Remark(Messages messages, Severity severity, String key) {
            this.messages = messages;
            this.severity = severity;
            this.key = key;
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

        /**
         * The finding about several, which are counted and named; nothing where there are none.
         *
         * @param codes units, indicators or nodes
         * @param more arguments of the messages after the codes, which are their first
         */
        public List<Finding> sayOf(List<String> codes, Object... more) {
            if (codes.isEmpty()) {
                return List.of();
            }
            List<Object> arguments = new ArrayList<>();
            arguments.add(Listed.codes(codes));
            arguments.addAll(Arrays.asList(more));
            return List.of(figure("count", codes.size()).about(codes).say(arguments.toArray()));
        }

        /** The finding. */
        public Finding say(Object... arguments) {
            String message = "finding." + key;
            String cure = message + ".cure";
            return new Finding(
                    severity,
                    key,
                    messages.text(message, arguments),
                    messages.has(cure) ? messages.text(cure, arguments) : Text.EMPTY,
                    figures,
                    subjects);
        }
    }
}
