package lv.kopa.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.text.Text;

/**
 * A type that is made of others: several values, values by code, a value or none.
 *
 * @param <T> the typed form; immutable
 */
public sealed interface CompoundType<T> extends ParameterType<T> {

    /**
     * Several values of one type in order; written with commas between.
     *
     * @param element type of each
     */
    record Many<E>(ParameterType<E> element) implements CompoundType<List<E>> {
        @Override
        public List<E> convert(Object plain) throws ParameterException {
            List<?> given;
            if (plain instanceof List<?> list) {
                given = list;
            } else if (plain instanceof String written) {
                given = written.isBlank() ? List.of() : List.of(written.split(",", -1));
            } else {
                throw Wording.fault("many", plain);
            }
            List<E> values = new ArrayList<>();
            for (Object each : given) {
                values.add(element.convert(each instanceof String word ? word.strip() : each));
            }
            return List.copyOf(values);
        }

        @Override
        public Object plain(List<E> value) {
            return value.stream().map(element::plain).toList();
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.many", element.allowed());
        }
    }

    /**
     * A value for each of several codes (nodes, indicators, levels); written {@code code=value,code=value}.
     *
     * @param value type of each value
     * @param codes what the codes name, so that a form can offer them
     */
    record ByCode<V>(ParameterType<V> value, Vocabulary codes) implements CompoundType<Map<String, V>> {
        /** Rejects nulls. */
        public ByCode {
            Objects.requireNonNull(value);
            Objects.requireNonNull(codes);
        }

        /** Values for codes of nothing known. */
        public ByCode(ParameterType<V> value) {
            this(value, Vocabulary.NONE);
        }

        @Override
        public Map<String, V> convert(Object plain) throws ParameterException {
            Map<String, Object> given = new LinkedHashMap<>();
            if (plain instanceof Map<?, ?> map) {
                map.forEach((code, each) -> given.put(String.valueOf(code), each));
            } else if (plain instanceof String written) {
                for (String pair : written.isBlank() ? new String[0] : written.split(",", -1)) {
                    int at = pair.lastIndexOf('=');
                    if (at < 1) {
                        throw Wording.fault("byCode", plain);
                    }
                    String code = pair.substring(0, at).strip();
                    if (given.put(code, pair.substring(at + 1).strip()) != null) {
                        throw Wording.fault("twice", code);
                    }
                }
            } else {
                throw Wording.fault("byCode", plain);
            }
            Map<String, V> values = new LinkedHashMap<>();
            for (Map.Entry<String, Object> each : given.entrySet()) {
                values.put(each.getKey(), value.convert(each.getValue()));
            }
            return Collections.unmodifiableMap(values);
        }

        @Override
        public Object plain(Map<String, V> values) {
            Map<String, Object> plain = new LinkedHashMap<>();
            values.forEach((code, each) -> plain.put(code, value.plain(each)));
            return plain;
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.byCode", value.allowed());
        }
    }

    /**
     * Values for the keys of something else, each in its written form; written {@code key=value}. A value may hold commas
     * and equal signs, so several are given as a list, on the command line by repeating the option.
     */
    record Settings() implements CompoundType<Map<String, String>> {
        @Override
        public Map<String, String> convert(Object plain) throws ParameterException {
            Map<String, String> values = new LinkedHashMap<>();
            if (plain instanceof Map<?, ?> map) {
                map.forEach((key, value) -> values.put(String.valueOf(key), String.valueOf(value)));
                return Collections.unmodifiableMap(values);
            }
            for (Object each : plain instanceof List<?> list ? list : List.of(String.valueOf(plain))) {
                String setting = String.valueOf(each);
                int at = setting.indexOf('=');
                if (at < 1) {
                    throw Wording.fault("settings", setting);
                }
                String key = setting.substring(0, at).strip();
                if (values.put(key, setting.substring(at + 1).strip()) != null) {
                    throw Wording.fault("twice", key);
                }
            }
            return Collections.unmodifiableMap(values);
        }

        @Override
        public Object plain(Map<String, String> values) {
            return new LinkedHashMap<>(values);
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.settings");
        }
    }

    /**
     * Either a value or nothing; written as an empty string where there is none.
     *
     * @param value type of the value
     */
    record Maybe<V>(ParameterType<V> value) implements CompoundType<Optional<V>> {
        @Override
        public Optional<V> convert(Object plain) throws ParameterException {
            return plain == null || "".equals(plain) ? Optional.empty() : Optional.of(value.convert(plain));
        }

        @Override
        public Object plain(Optional<V> optional) {
            Function<V, Object> plain = value::plain;
            return optional.map(plain).orElse("");
        }

        @Override
        public Text allowed() {
            return value.allowed();
        }
    }
}
