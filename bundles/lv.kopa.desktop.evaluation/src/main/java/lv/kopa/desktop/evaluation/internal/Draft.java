package lv.kopa.desktop.evaluation.internal;

import java.nio.file.Path;
import java.util.Collections;
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
 * @param arguments plain values by key, as far as they differ from the defaults
 */
public record Draft(Optional<Source> source, Optional<String> method, Map<String, Object> arguments) {
    /** Where all views of this bundle find it. */
    public static final Topic<Draft> TOPIC = new Topic<>("evaluation.draft", Draft.class);

    private static final Draft EMPTY = new Draft(Optional.empty(), Optional.empty(), Map.of());

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

    /** Copies the map, keeping its order. */
    public Draft {
        Objects.requireNonNull(source);
        Objects.requireNonNull(method);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
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
        return new Draft(Optional.of(other), method, arguments);
    }

    /** This draft by another method, whose arguments are its defaults. */
    public Draft by(String other) {
        return method.equals(Optional.of(other)) ? this : new Draft(source, Optional.of(other), Map.of());
    }

    /** This draft with other arguments. */
    public Draft with(Map<String, Object> other) {
        return new Draft(source, method, other);
    }
}
