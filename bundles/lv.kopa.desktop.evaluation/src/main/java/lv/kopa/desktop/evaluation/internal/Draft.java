package lv.kopa.desktop.evaluation.internal;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/**
 * The evaluation that a person is preparing: the data are those of the workbench.
 *
 * @param source where the data come from
 * @param method id of the method
 * @param arguments plain values of its {@link Settings} by key, as far as they differ from the defaults
 * @param left the arguments with which other methods were left, by id
 */
public record Draft(
        Optional<Source> source,
        Optional<String> method,
        Map<String, Object> arguments,
        Map<String, Map<String, Object>> left) {
    /** Where all views of this bundle find it. */
    public static final Topic<Draft> TOPIC = new Topic<>("evaluation.draft", Draft.class);

    private static final Draft EMPTY = new Draft(Optional.empty(), Optional.empty(), Map.of(), Map.of());

    /**
     * The files from which data come.
     *
     * @param values table of values, or a workbook with both tables
     * @param indicators table of indicators
     */
    public record Source(Path values, Optional<Path> indicators) {
        /** Rejects nulls. */
        public Source {
            Objects.requireNonNull(values);
            Objects.requireNonNull(indicators);
        }
    }

    /** Copies the maps, keeping their order. */
    public Draft {
        Objects.requireNonNull(source);
        Objects.requireNonNull(method);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        left = Map.copyOf(left);
    }

    /** The draft as it stands, empty at first. */
    public static Draft of(Workbench workbench) {
        return shared(workbench).get().orElse(EMPTY);
    }

    /** The place where the draft is shared. */
    public static Shared<Draft> shared(Workbench workbench) {
        return workbench.shared(TOPIC);
    }

    /** This draft with data from elsewhere. */
    public Draft from(Source other) {
        return new Draft(Optional.of(other), method, arguments, left);
    }

    /** This draft by another method, with the arguments with which that was left; its defaults if it never was chosen. */
    public Draft by(String other) {
        if (method.equals(Optional.of(other))) {
            return this;
        }
        Map<String, Map<String, Object>> leaving = new HashMap<>(left);
        method.ifPresent(id -> leaving.put(id, arguments));
        return new Draft(source, Optional.of(other), left.getOrDefault(other, Map.of()), leaving);
    }

    /** This draft with the defaults of whatever method. */
    public Draft usual() {
        return new Draft(source, method, Map.of(), Map.of());
    }

    /** This draft with other arguments. */
    public Draft with(Map<String, Object> other) {
        return new Draft(source, method, other, left);
    }
}
