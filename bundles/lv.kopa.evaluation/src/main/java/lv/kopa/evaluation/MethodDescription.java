package lv.kopa.evaluation;

import java.util.List;
import java.util.Objects;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * What a method says of itself.
 *
 * @param id the word by which commands and records name it, lower case, family first: {@code mcda.topsis}
 * @param version version of what it computes, three numbers; a change of results is a new version
 * @param name what people call it, with its variant
 * @param family to which family of methods it belongs
 * @param origin region or institution from which it comes
 * @param question the question that it answers
 * @param summary how it answers, in a few sentences
 * @param references publications on which it rests
 * @param causalLevel what its result may be taken for
 * @param needs what data it needs
 * @param parameters how it is set
 * @param ranks whether its result ranks units
 */
public record MethodDescription(
        String id,
        String version,
        Text name,
        Text family,
        Text origin,
        Text question,
        Text summary,
        List<Reference> references,
        CausalLevel causalLevel,
        DataNeeds needs,
        ParameterTree parameters,
        boolean ranks) {
    /**
     * @throws IllegalArgumentException if the id is not lower-case words joined by dots and hyphens, or the version not
     *     three numbers
     */
    public MethodDescription {
        if (!id.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*")) {
            throw new IllegalArgumentException("not an id of a method: '" + id + "'");
        }
        if (!version.matches("\\d+\\.\\d+\\.\\d+")) {
            throw new IllegalArgumentException("not a version of a method: '" + version + "'");
        }
        Objects.requireNonNull(name);
        Objects.requireNonNull(family);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(question);
        Objects.requireNonNull(summary);
        references = List.copyOf(references);
        Objects.requireNonNull(causalLevel);
        Objects.requireNonNull(needs);
        Objects.requireNonNull(parameters);
    }

    /**
     * A description in the words of a bundle: the messages {@code method.name}, {@code method.family}, {@code method.origin},
     * {@code method.question} and {@code method.summary}.
     *
     * @throws IllegalArgumentException if a message is missing, or as the constructor
     */
    public static MethodDescription worded(
            Messages messages,
            String id,
            String version,
            List<Reference> references,
            CausalLevel causalLevel,
            DataNeeds needs,
            ParameterTree parameters,
            boolean ranks) {
        return new MethodDescription(
                id,
                version,
                messages.text("method.name"),
                messages.text("method.family"),
                messages.text("method.origin"),
                messages.text("method.question"),
                messages.text("method.summary"),
                references,
                causalLevel,
                needs,
                parameters,
                ranks);
    }
}
