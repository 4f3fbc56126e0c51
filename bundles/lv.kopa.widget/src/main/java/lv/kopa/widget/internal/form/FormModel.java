package lv.kopa.widget.internal.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Text;

/**
 * What a form holds: values, whether they have an effect, whether they differ from the default, and what is wrong with
 * them. Knows no screen.
 */
public final class FormModel {
    private final ParameterTree tree;
    private final Map<String, Parameter<?>> byKey = new LinkedHashMap<>();
    private final Map<String, Object> held = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final Map<String, Text> told = new LinkedHashMap<>();
    private Map<String, Object> clean = Map.of();
    private boolean demanded;
    private Optional<Set<String>> effective = Optional.empty();

    /** A form in which everything is as its default. */
    public FormModel(ParameterTree tree) {
        this.tree = tree;
        tree.parameters().forEach(parameter -> byKey.put(parameter.key(), parameter));
    }

    /** All values anew, dotted or nested; what is not named gets its default. The form is unchanged from here on. */
    public void setAll(Map<String, ?> values) {
        held.clear();
        effective = Optional.empty();
        touched.clear();
        told.clear();
        demanded = false;
        take("", values);
        clean = values();
    }

    private void take(String prefix, Map<?, ?> values) {
        values.forEach((word, value) -> {
            String key = prefix + word;
            Parameter<?> parameter = byKey.get(key);
            if (parameter != null) {
                hold(parameter, value);
            } else if (value instanceof Map<?, ?> nested) {
                take(key + ".", nested);
            }
        });
    }

    /** One value, as the person entered it. */
    public void set(String key, Object value) {
        touched.add(key);
        told.remove(key);
        hold(byKey.get(key), value);
    }

    private void hold(Parameter<?> parameter, Object value) {
        effective = Optional.empty();
        PlainValues.of(parameter, value)
                .ifPresentOrElse(plain -> held.put(parameter.key(), plain), () -> held.remove(parameter.key()));
    }

    /** One value as its default. */
    public void reset(String key) {
        effective = Optional.empty();
        held.remove(key);
        told.remove(key);
        touched.remove(key);
    }

    /** All values as their defaults. */
    public void resetAll() {
        List.copyOf(byKey.keySet()).forEach(this::reset);
        demanded = false;
    }

    /** The value of a key: plain, or as it was written if it is faulty; empty if it must be given and is not. */
    public Optional<Object> value(String key) {
        return Optional.ofNullable(held.get(key)).or(() -> PlainValues.standard(byKey.get(key)));
    }

    /** Whether there is another value than the default; never for what must be given. */
    public boolean differs(String key) {
        Optional<Object> standard = PlainValues.standard(byKey.get(key));
        return standard.isPresent() && !value(key).equals(standard);
    }

    /** Whether any value can be set back. */
    public boolean anyDiffers() {
        return byKey.keySet().stream().anyMatch(this::differs);
    }

    /** Whether anything was changed since all values were set. */
    public boolean dirty() {
        return !values().equals(clean);
    }

    /** Whether a parameter has an effect with the values that there are. */
    public boolean hasEffect(String key) {
        return effective().contains(key);
    }

    private Set<String> effective() {
        if (effective.isEmpty()) {
            effective = Optional.of(findEffective());
        }
        return effective.get();
    }

    /** What has no effect counts as its default, so it may take away the effect of something else. */
    private Set<String> findEffective() {
        Set<String> found = new HashSet<>(byKey.keySet());
        boolean again = true;
        while (again) {
            Map<String, Object> plain = new LinkedHashMap<>();
            byKey.forEach((key, parameter) -> (found.contains(key) ? value(key) : PlainValues.standard(parameter))
                    .ifPresent(value -> plain.put(key, value)));
            again = found.removeIf(key -> !byKey.get(key).shownWhen().holds(plain));
        }
        return found;
    }

    /** What has an effect and is not the default, and what must be given, by key in the order of the tree. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        byKey.forEach((key, parameter) -> {
            if (parameter.required() || hasEffect(key) && differs(key)) {
                value(key).ifPresent(value -> values.put(key, value));
            }
        });
        return values;
    }

    /** What comes of binding the values. */
    public ParameterTree.Binding binding() {
        Map<String, Object> values = values();
        ParameterTree.Binding binding = tree.bind(values);
        List<ParameterTree.Fault> faults = new ArrayList<>();
        for (ParameterTree.Fault fault : binding.faults()) {
            Object value = values.getOrDefault(fault.key(), "");
            Text words = FaultWords.of(byKey.get(fault.key()).type(), value, fault.text());
            faults.add(new ParameterTree.Fault(fault.key(), words));
        }
        return new ParameterTree.Binding(binding.arguments(), faults);
    }

    /** The person asks to go on: from here on every fault is shown. */
    public ParameterTree.Binding demand() {
        demanded = true;
        return binding();
    }

    /** Faults that somebody else found; each stands until its value changes. */
    public void tell(List<ParameterTree.Fault> faults) {
        told.clear();
        faults.forEach(fault -> told.put(fault.key(), fault.text()));
    }

    /** The faults to be shown, by key in the order of the tree; last what was told of keys that the tree has not. */
    public Map<String, Text> faults() {
        Map<String, Text> own = new LinkedHashMap<>();
        binding().faults().forEach(fault -> own.put(fault.key(), fault.text()));
        own.keySet().removeIf(key -> !demanded && !touched.contains(key));
        Map<String, Text> faults = new LinkedHashMap<>();
        for (String key : byKey.keySet()) {
            Text text = own.getOrDefault(key, told.get(key));
            if (text != null) {
                faults.put(key, text);
            }
        }
        told.forEach(faults::putIfAbsent);
        return faults;
    }
}
