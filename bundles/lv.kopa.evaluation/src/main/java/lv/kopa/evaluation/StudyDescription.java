package lv.kopa.evaluation;

import java.util.List;
import java.util.Objects;
import lv.kopa.text.Text;

/**
 * What a study says of itself.
 *
 * @param id the word by which requests and records name it, lower case: {@code uncertainty}
 * @param version version of what it computes, three numbers; a change of results is a new version
 * @param name what people call it
 * @param references publications on which it rests
 * @param parameters how it is set; each has a default, so that the study can be made where nothing is said
 */
public record StudyDescription(
        String id, String version, Text name, List<Reference> references, ParameterTree parameters) {
    /**
     * @throws IllegalArgumentException if the id is not lower-case words joined by hyphens, or the version not three numbers
     */
    public StudyDescription {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not an id of a study: '" + id + "'");
        }
        if (!version.matches("\\d+\\.\\d+\\.\\d+")) {
            throw new IllegalArgumentException("not a version of a study: '" + version + "'");
        }
        Objects.requireNonNull(name);
        references = List.copyOf(references);
        Objects.requireNonNull(parameters);
    }
}
