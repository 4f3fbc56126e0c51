package lv.kopa.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.text.Text;

/**
 * What a parameter may hold, with its constraint. A value has a typed form ({@code T}), a plain form (Boolean, Long,
 * Double, String, List, Map with String keys: what JSON has) and, for the command line, a written form.
 *
 * @param <T> the typed form; immutable
 */
public sealed interface ParameterType<T> {

    /**
     * Turns a plain or written form into the typed form.
     *
     * @param plain a Boolean, Number, String, List or Map; a String is read as the written form
     * @throws ParameterException if it is none, or breaks the constraint; says so in words
     */
    T convert(Object plain) throws ParameterException;

    /** The plain form of a typed value. */
    Object plain(T value);

    /** The values that are allowed, in words. */
    Text allowed();

    /** Yes or no; written {@code true}, {@code false}. */
    record Flag() implements ParameterType<Boolean> {
        @Override
        public Boolean convert(Object plain) throws ParameterException {
            if (plain instanceof Boolean flag) {
                return flag;
            }
            return switch (String.valueOf(plain)) {
                case "true", "yes", "jā" -> true;
                case "false", "no", "nē" -> false;
                default -> throw Wording.fault("flag", plain);
            };
        }

        @Override
        public Object plain(Boolean value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.flag");
        }
    }

    /**
     * A whole number.
     *
     * @param minimum smallest allowed
     * @param maximum largest allowed
     */
    record Whole(long minimum, long maximum) implements ParameterType<Long> {
        @Override
        public Long convert(Object plain) throws ParameterException {
            long value;
            try {
                value = new BigDecimal(String.valueOf(plain).strip()).longValueExact();
            } catch (NumberFormatException | ArithmeticException e) {
                throw Wording.fault("whole", plain);
            }
            if (value < minimum || value > maximum) {
                throw Wording.outside(plain, allowed());
            }
            return value;
        }

        @Override
        public Object plain(Long value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Wording.text(
                    "allowed.range",
                    Wording.end(minimum == Long.MIN_VALUE, minimum),
                    Wording.end(maximum == Long.MAX_VALUE, maximum));
        }
    }

    /**
     * A number; written with a decimal point.
     *
     * @param minimum smallest allowed, may be −∞
     * @param maximum largest allowed, may be +∞
     */
    record Decimal(double minimum, double maximum) implements ParameterType<Double> {
        @Override
        public Double convert(Object plain) throws ParameterException {
            double value;
            try {
                value = plain instanceof BigInteger whole
                        ? whole.doubleValue()
                        : Double.parseDouble(String.valueOf(plain).strip());
            } catch (NumberFormatException e) {
                throw Wording.fault("decimal", plain);
            }
            if (!Double.isFinite(value)) {
                throw Wording.fault("decimal", plain);
            }
            if (value < minimum || value > maximum) {
                throw Wording.outside(plain, allowed());
            }
            return value;
        }

        @Override
        public Object plain(Double value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Wording.text(
                    "allowed.range",
                    Wording.end(minimum == Double.NEGATIVE_INFINITY, minimum),
                    Wording.end(maximum == Double.POSITIVE_INFINITY, maximum));
        }
    }

    /** Any text. */
    record Words() implements ParameterType<String> {
        @Override
        public String convert(Object plain) throws ParameterException {
            if (plain instanceof String words) {
                return words;
            }
            throw Wording.fault("words", plain);
        }

        @Override
        public Object plain(String value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.words");
        }
    }

    /** A file or folder, by its path. */
    record Location() implements ParameterType<Path> {
        @Override
        public Path convert(Object plain) throws ParameterException {
            try {
                if (plain instanceof Path path) {
                    return path;
                }
                if (plain instanceof String name && !name.isBlank()) {
                    return Path.of(name);
                }
            } catch (InvalidPathException e) {
                throw Wording.fault("location", plain);
            }
            throw Wording.fault("location", plain);
        }

        @Override
        public Object plain(Path value) {
            return value.toString();
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.location");
        }
    }

    /**
     * One of several options.
     *
     * @param options the options; at least one
     */
    record Choice(List<Option> options) implements ParameterType<String> {
        /** Copies the list. */
        public Choice {
            options = List.copyOf(options);
        }

        /**
         * An option.
         *
         * @param value the word by which arguments name it
         * @param label what people call it
         */
        public record Option(String value, Text label) {}

        @Override
        public String convert(Object plain) throws ParameterException {
            for (Option option : options) {
                if (option.value().equals(plain)) {
                    return option.value();
                }
            }
            throw Wording.outside(plain, allowed());
        }

        @Override
        public Object plain(String value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Text.same(
                    String.join(", ", options.stream().map(Option::value).toList()));
        }

        /** What people call the option with this value. */
        public Text label(String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(Text.same(value));
        }
    }

    /**
     * Several values of one type in order; written with commas between.
     *
     * @param element type of each
     */
    record Many<E>(ParameterType<E> element) implements ParameterType<List<E>> {
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
     */
    record ByCode<V>(ParameterType<V> value) implements ParameterType<Map<String, V>> {
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
                    given.put(
                            pair.substring(0, at).strip(),
                            pair.substring(at + 1).strip());
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
    record Settings() implements ParameterType<Map<String, String>> {
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
    record Maybe<V>(ParameterType<V> value) implements ParameterType<Optional<V>> {
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
