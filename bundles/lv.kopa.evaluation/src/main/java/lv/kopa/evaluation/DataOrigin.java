package lv.kopa.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * From which registry a dataset was drawn, and how: enough to draw it again and to see whether the registry knows better by
 * now.
 *
 * @param place folder of the workspace
 * @param name what people call the workspace
 * @param change number of the last change that was known
 * @param hash hash of that change in the log, by which the same number in another log is told apart; empty in records that do
 *     not have it yet, and where nothing was known
 * @param query how it was drawn, in plain words by key
 */
public record DataOrigin(String place, Text name, long change, Optional<String> hash, Map<String, String> query) {
    /** Copies the map, keeping its order. */
    public DataOrigin {
        Objects.requireNonNull(place);
        Objects.requireNonNull(name);
        Objects.requireNonNull(hash);
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }
}
