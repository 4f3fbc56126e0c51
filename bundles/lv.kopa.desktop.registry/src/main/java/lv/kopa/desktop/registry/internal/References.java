package lv.kopa.desktop.registry.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Question;
import lv.kopa.registry.Row;

/** To which things fields refer. */
public final class References {
    private References() {}

    /**
     * The thing to which a field refers: by its type, or, where a value is about different kinds of units, by the kind that
     * stands beside it.
     *
     * @param held what the entry holds, by name of the field
     */
    public static Optional<Row> of(Field field, Map<String, Object> held) {
        Object value = held.get(field.name());
        if (field.type() instanceof FieldType.Reference reference && value instanceof Id<?> id) {
            return Optional.of(new Row(reference.kind(), id));
        }
        boolean unit = field.name().equals(Observation.UNIT) && value instanceof String id && Id.isValid(id);
        return unit && held.get(Observation.SUBJECT) instanceof Observation.Subject subject
                ? Optional.of(new Row(subject.kind(), new Id<>((String) value)))
                : Optional.empty();
    }

    /** What goes without saying of something new that refers to a thing by a field, as it is typed, by name of the field. */
    public static Map<String, String> given(String field, Row to) {
        Map<String, String> given = new HashMap<>(Map.of(field, to.id().value()));
        new Question.Reference(field, to)
                .subject()
                .ifPresent(subject -> given.put(Observation.SUBJECT, subject.name()));
        return given;
    }
}
