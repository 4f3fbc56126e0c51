package lv.kopa.registry;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.text.Text;

/**
 * A kind of entry and its fields, learnt from the record that stands for it. What stores, shows, checks or exchanges
 * entries needs nothing else, so a new kind is a new record with its words.
 *
 * @param <T> the record
 */
public final class Kind<T extends Entry> {
    private static final Map<Class<?>, Kind<?>> ALL = Arrays.stream(Entry.class.getPermittedSubclasses())
            .sorted((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()))
            .map(each -> new Kind<>(each.asSubclass(Entry.class)))
            .collect(Collectors.toMap(kind -> kind.type, kind -> kind, (a, b) -> a, LinkedHashMap::new));

    private final Class<T> type;
    private final String name;
    private final List<Field> fields;
    private final List<Method> accessors;
    private final Constructor<T> constructor;

    private Kind(Class<T> type) {
        this.type = type;
        name = words(type.getSimpleName(), '-');
        RecordComponent[] components = type.getRecordComponents();
        fields = Arrays.stream(components).map(this::field).toList();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }

    private Field field(RecordComponent component) {
        Type generic = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        return new Field(
                component.getName(),
                words(component.getName(), '_'),
                FieldType.of(optional ? ((ParameterizedType) generic).getActualTypeArguments()[0] : generic),
                !optional,
                component.isAnnotationPresent(Personal.class),
                Wording.text("field." + name + "." + component.getName()));
    }

    static String words(String camel, char separator) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", String.valueOf(separator))
                .toLowerCase(Locale.ROOT);
    }

    /** All kinds, by name. */
    public static List<Kind<?>> all() {
        return List.copyOf(ALL.values());
    }

    /** The kind of a record. */
    @SuppressWarnings("unchecked")
    public static <T extends Entry> Kind<T> of(Class<T> type) {
        return (Kind<T>) ALL.get(type);
    }

    /** The kind of an entry. */
    @SuppressWarnings("unchecked")
    public static <T extends Entry> Kind<T> of(T entry) {
        return (Kind<T>) ALL.get(entry.getClass());
    }

    /** The kind with this name, if there is one. */
    public static Optional<Kind<?>> named(String name) {
        return ALL.values().stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** The record. */
    public Class<T> type() {
        return type;
    }

    /** Its name in files and commands: {@code service-use}. */
    public String name() {
        return name;
    }

    /** What people call one. */
    public Text label() {
        return Wording.text("kind." + name);
    }

    /** What people call several. */
    public Text plural() {
        return Wording.text("kinds." + name);
    }

    /** The fields in order. */
    public List<Field> fields() {
        return fields;
    }

    /** The field with this name. */
    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(each -> each.name().equals(fieldName)).findFirst();
    }

    /** Whether entries are about persons and live apart. */
    public boolean personal() {
        return fields.stream().anyMatch(Field::personal);
    }

    /** What an entry holds, by name of the field, in order; fields that hold nothing are left out. */
    public Map<String, Object> values(T entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < accessors.size(); i++) {
            Object value = Field.read(accessors.get(i), entry);
            if (value != null) {
                values.put(fields.get(i).name(), value);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    /** What an entry holds, field by field in order; null where a field holds nothing. */
    public Object[] inOrder(T entry) {
        Object[] values = new Object[accessors.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Field.read(accessors.get(i), entry);
        }
        return values;
    }

    /** What one field of an entry holds. */
    public Optional<Object> value(T entry, String fieldName) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(fieldName)) {
                return Optional.ofNullable(Field.read(accessors.get(i), entry));
            }
        }
        return Optional.empty();
    }

    /**
     * The entry that holds these values.
     *
     * @param values by name of the field, of the classes of the fields' types
     * @throws IllegalArgumentException if a required field is missing, a value is of another class, or the entry does not
     *     take its values; the message says which
     */
    public T make(Map<String, ?> values) {
        return make(fields.stream().map(field -> values.get(field.name())).toArray());
    }

    /**
     * The entry that holds these values.
     *
     * @param inOrder field by field in order, of the classes of the fields' types; null where a field holds nothing
     * @throws IllegalArgumentException as {@link #make(Map)} does
     */
    public T make(Object[] inOrder) {
        Object[] arguments = new Object[fields.size()];
        for (int i = 0; i < arguments.length; i++) {
            Field field = fields.get(i);
            Object value = inOrder[i];
            if (value == null && field.required()) {
                throw new IllegalArgumentException(name + " needs " + field.name());
            }
            if (value != null && !field.type().valueClass().isInstance(value)) {
                throw new IllegalArgumentException(field.name() + " of " + name + " cannot be "
                        + value.getClass().getSimpleName());
            }
            arguments[i] = field.required() ? value : Optional.ofNullable(value);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refused
                    ? refused
                    : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + name, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
