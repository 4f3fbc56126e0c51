package lv.kopa.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A study that is to be made with an evaluation.
 *
 * @param id id of the study
 * @param arguments plain values by key; what is not given takes its default
 */
public record StudyRequest(String id, Map<String, Object> arguments) {
    /** Copies the map, keeping its order. */
    public StudyRequest {
        Objects.requireNonNull(id);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
}
