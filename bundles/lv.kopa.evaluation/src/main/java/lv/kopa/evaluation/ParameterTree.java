package lv.kopa.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.text.Text;

/**
 * The parameters of a method or task, in groups.
 *
 * @param nodes groups and parameters, in order
 */
public record ParameterTree(List<ParameterNode> nodes) {
    /** No parameters. */
    public static final ParameterTree NONE = new ParameterTree(List.of());

    /**
     * @throws IllegalArgumentException if a key stands twice
     */
    public ParameterTree {
        nodes = List.copyOf(nodes);
        Set<String> keys = new LinkedHashSet<>();
        for (Parameter<?> parameter : collect(nodes, new ArrayList<>())) {
            if (!keys.add(parameter.key())) {
                throw new IllegalArgumentException("parameter '" + parameter.key() + "' stands twice");
            }
        }
    }

    /** A tree of these nodes. */
    public static ParameterTree of(ParameterNode... nodes) {
        return new ParameterTree(List.of(nodes));
    }

    /**
     * These nodes, and then those.
     *
     * @throws IllegalArgumentException if a key stands in both
     */
    public ParameterTree and(ParameterTree more) {
        List<ParameterNode> both = new ArrayList<>(nodes);
        both.addAll(more.nodes);
        return new ParameterTree(both);
    }

    /** All parameters in order. */
    public List<Parameter<?>> parameters() {
        return List.copyOf(collect(nodes, new ArrayList<>()));
    }

    /** The parameter with this key. */
    public Optional<Parameter<?>> find(String key) {
        return parameters().stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst();
    }

    private static List<Parameter<?>> collect(List<ParameterNode> nodes, List<Parameter<?>> into) {
        for (ParameterNode node : nodes) {
            if (node instanceof ParameterGroup group) {
                collect(group.children(), into);
            } else if (node instanceof Parameter<?> parameter) {
                into.add(parameter);
            }
        }
        return into;
    }

    /** A fault in what was given for one key. */
    public record Fault(String key, Text text) {}

    /**
     * What came of binding.
     *
     * @param arguments the arguments; empty if there is a fault
     * @param faults every fault, in the order of what was given
     */
    public record Binding(Optional<Arguments> arguments, List<Fault> faults) {
        /** Copies the list. */
        public Binding {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Takes plain or written values, by dotted key or as nested maps, fills in the defaults and reports every fault at
     * once.
     */
    public Binding bind(Map<String, ?> given) {
        Map<String, Parameter<?>> byKey = new LinkedHashMap<>();
        parameters().forEach(parameter -> byKey.put(parameter.key(), parameter));
        Map<String, Object> flat = new LinkedHashMap<>();
        flatten("", given, byKey, flat);

        List<Fault> faults = new ArrayList<>();
        for (String key : flat.keySet()) {
            if (!byKey.containsKey(key)) {
                faults.add(new Fault(key, Wording.text("fault.unknown", key, String.join(", ", byKey.keySet()))));
            }
        }
        Map<String, Object> values = new HashMap<>();
        Map<String, Object> plain = new LinkedHashMap<>();
        for (Parameter<?> parameter : byKey.values()) {
            bindOne(parameter, flat, values, plain, faults);
        }
        return faults.isEmpty()
                ? new Binding(Optional.of(new Arguments(values, plain, flat.keySet())), List.of())
                : new Binding(Optional.empty(), faults);
    }

    private static <T> void bindOne(
            Parameter<T> parameter,
            Map<String, Object> flat,
            Map<String, Object> values,
            Map<String, Object> plain,
            List<Fault> faults) {
        String key = parameter.key();
        T value;
        if (flat.containsKey(key)) {
            try {
                value = parameter.type().convert(flat.get(key));
            } catch (ParameterException e) {
                faults.add(new Fault(key, e.text()));
                return;
            }
        } else if (parameter.defaultValue().isPresent()) {
            value = parameter.defaultValue().get();
        } else {
            faults.add(new Fault(key, Wording.text("fault.missing")));
            return;
        }
        values.put(key, value);
        plain.put(key, parameter.type().plain(value));
    }

    private static void flatten(
            String prefix, Map<?, ?> given, Map<String, Parameter<?>> byKey, Map<String, Object> flat) {
        given.forEach((word, value) -> {
            String key = prefix + word;
            boolean group = byKey.keySet().stream().anyMatch(each -> each.startsWith(key + "."));
            if (value instanceof Map<?, ?> nested && group && !byKey.containsKey(key)) {
                flatten(key + ".", nested, byKey, flat);
            } else {
                flat.put(key, value);
            }
        });
    }

    /** The parameters that were given a value although, with these arguments, it has no effect. */
    public List<Parameter<?>> withoutEffect(Arguments arguments) {
        List<Parameter<?>> without = new ArrayList<>();
        for (Parameter<?> parameter : parameters()) {
            if (arguments.given(parameter) && !parameter.shownWhen().holds(arguments)) {
                without.add(parameter);
            }
        }
        return without;
    }
}
